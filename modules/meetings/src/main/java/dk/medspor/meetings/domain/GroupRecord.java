package dk.medspor.meetings.domain;

import dk.medspor.kernel.DanishCalendar;
import dk.medspor.kernel.Decision;
import dk.medspor.meetings.Contribution;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.ContributionStanding;
import dk.medspor.meetings.GroupRecordCommand;
import dk.medspor.meetings.GroupRecordCommand.CaptureContribution;
import dk.medspor.meetings.GroupRecordCommand.OfContribution;
import dk.medspor.meetings.GroupRecordEvent;
import dk.medspor.meetings.GroupRecordEvent.ContributionEdited;
import dk.medspor.meetings.GroupRecordEvent.ContributionPlaced;
import dk.medspor.meetings.GroupRecordEvent.ContributionReinstated;
import dk.medspor.meetings.GroupRecordEvent.ContributionWithdrawn;
import dk.medspor.meetings.GroupRecordEvent.DataNeedAnswered;
import dk.medspor.meetings.GroupRecordEvent.DataNeedAssigned;
import dk.medspor.meetings.GroupRecordRejection.RecordedAlready;
import dk.medspor.meetings.GroupRecordRejection.UnknownContribution;
import dk.medspor.meetings.GroupRecordRejection.UnknownSpeaker;
import dk.medspor.meetings.MeetingEvent.ContributionRecorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The rules of what is kept of the points of one group. What notes have told is recorded with their
 * meeting, so a command tells how a point stood; what has happened here since then counts more.
 */
public record GroupRecord(History<Fate> history) {

    /** Nothing was said. */
    public static GroupRecord empty() {
        return new GroupRecord(History.none());
    }

    /**
     * What has become here of a point.
     *
     * @param withdrawnOn since when it no longer counts
     */
    record Fate(ContributionId id, Optional<LocalDate> withdrawnOn) {}

    public static Decision<GroupRecordEvent> decide(
            GroupRecordCommand command, GroupRecord record, Instant now) {
        return switch (command) {
            case CaptureContribution it -> record.capture(it);
            case OfContribution it ->
                    it.standing()
                            .map(told -> record.knowing(it.contributionId(), told))
                            .map(
                                    standing ->
                                            ContributionRules.decide(
                                                    it, standing, DanishCalendar.dateAt(now)))
                            .orElseGet(
                                    () ->
                                            Decision.reject(
                                                    new UnknownContribution(it.contributionId())));
        };
    }

    public static GroupRecord evolve(GroupRecord record, GroupRecordEvent event) {
        return switch (event) {
            case ContributionRecorded it -> record.plus(it, Optional.empty());
            case ContributionWithdrawn it -> record.plus(it, Optional.of(it.on()));
            case ContributionReinstated it -> record.plus(it, Optional.empty());
            case ContributionPlaced _, ContributionEdited _ -> record;
            case DataNeedAssigned _, DataNeedAnswered _ -> record;
        };
    }

    private GroupRecord plus(GroupRecordEvent event, Optional<LocalDate> withdrawnOn) {
        return new GroupRecord(history.plus(new Fate(event.contributionId(), withdrawnOn)));
    }

    private Decision<GroupRecordEvent> capture(CaptureContribution command) {
        Contribution said = command.contribution();
        boolean taken = command.idTaken() || fate(said.id()).isPresent();
        return Decision.unless(
                ContributionRules.when(
                                !command.place().group(),
                                () -> new UnknownSpeaker(command.recordId()))
                        .or(
                                () ->
                                        ContributionRules.misplaced(
                                                command.place(), command.meetingId(), said))
                        .or(
                                () ->
                                        ContributionRules.when(
                                                taken, () -> new RecordedAlready(said.id()))),
                () ->
                        new ContributionRecorded(
                                command.meetingId(), command.place().heldOn().orElseThrow(), said));
    }

    private Optional<Fate> fate(ContributionId id) {
        return history.latest(it -> it.id().equals(id));
    }

    private ContributionStanding knowing(ContributionId id, ContributionStanding told) {
        return fate(id).map(it -> told.withdrawn(it.withdrawnOn())).orElse(told);
    }
}
