package dk.medspor.meetings.domain;

import dk.medspor.kernel.Decision;
import dk.medspor.kernel.DueTime;
import dk.medspor.meetings.Contribution;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.ContributionStanding;
import dk.medspor.meetings.GroupRecordCommand.AnswerDataNeed;
import dk.medspor.meetings.GroupRecordCommand.AssignDataNeed;
import dk.medspor.meetings.GroupRecordCommand.EditContribution;
import dk.medspor.meetings.GroupRecordCommand.OfContribution;
import dk.medspor.meetings.GroupRecordCommand.PlaceContribution;
import dk.medspor.meetings.GroupRecordCommand.ReinstateContribution;
import dk.medspor.meetings.GroupRecordCommand.WithdrawContribution;
import dk.medspor.meetings.GroupRecordEvent;
import dk.medspor.meetings.GroupRecordEvent.ContributionEdited;
import dk.medspor.meetings.GroupRecordEvent.ContributionPlaced;
import dk.medspor.meetings.GroupRecordEvent.ContributionReinstated;
import dk.medspor.meetings.GroupRecordEvent.ContributionWithdrawn;
import dk.medspor.meetings.GroupRecordEvent.DataNeedAnswered;
import dk.medspor.meetings.GroupRecordEvent.DataNeedAssigned;
import dk.medspor.meetings.GroupRecordRejection;
import dk.medspor.meetings.GroupRecordRejection.ContributionIsNotWithdrawn;
import dk.medspor.meetings.GroupRecordRejection.ContributionIsWithdrawn;
import dk.medspor.meetings.GroupRecordRejection.DataNeedDueBackwards;
import dk.medspor.meetings.GroupRecordRejection.NoSuchGroup;
import dk.medspor.meetings.GroupRecordRejection.NotADataNeed;
import dk.medspor.meetings.GroupRecordRejection.NotAsked;
import dk.medspor.meetings.GroupRecordRejection.NothingSaidBeforeTheMeeting;
import dk.medspor.meetings.GroupRecordRejection.RecordedAfterToday;
import dk.medspor.meetings.GroupRecordRejection.RecordedBeforeAnother;
import dk.medspor.meetings.GroupRecordRejection.StaysWithItsGroup;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.Place;
import dk.medspor.meetings.PlaceStanding;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** The rules of what becomes of a point that was recorded. */
final class ContributionRules {

    private ContributionRules() {}

    static Decision<GroupRecordEvent> decide(
            OfContribution command, ContributionStanding standing, LocalDate today) {
        ContributionId id = command.contributionId();
        return switch (command) {
            case PlaceContribution it ->
                    Decision.unless(
                            counts(id, standing)
                                    .or(
                                            () ->
                                                    when(
                                                            standing.grouped(),
                                                            () -> new StaysWithItsGroup(id)))
                                    .or(
                                            () ->
                                                    misplaced(
                                                            it.place(),
                                                            it.meetingId(),
                                                            it.contribution())),
                            () ->
                                    new ContributionPlaced(
                                            it.recordId(), it.meetingId(), it.contribution()));
            case EditContribution it ->
                    Decision.unless(
                            counts(id, standing)
                                    .or(
                                            () ->
                                                    misplaced(
                                                            it.place(),
                                                            it.meetingId(),
                                                            it.contribution()))
                                    .or(() -> inTime(it.on(), standing.lastOn(), today)),
                            () ->
                                    new ContributionEdited(
                                            it.recordId(),
                                            it.meetingId(),
                                            it.on(),
                                            it.contribution(),
                                            it.reason()));
            case WithdrawContribution it ->
                    Decision.unless(
                            counts(id, standing)
                                    .or(() -> inTime(it.on(), standing.lastOn(), today)),
                            () ->
                                    new ContributionWithdrawn(
                                            it.recordId(),
                                            it.meetingId(),
                                            id,
                                            it.on(),
                                            it.reason()));
            case ReinstateContribution it ->
                    Decision.unless(
                            when(
                                    standing.withdrawnOn().isEmpty(),
                                    () -> new ContributionIsNotWithdrawn(id)),
                            () ->
                                    new ContributionReinstated(
                                            it.recordId(), it.meetingId(), id, it.reason()));
            case AssignDataNeed it ->
                    Decision.unless(
                            counts(id, standing)
                                    .or(() -> asks(id, standing))
                                    .or(
                                            () ->
                                                    inTime(
                                                            it.assignment().on(),
                                                            standing.saidOn(),
                                                            today))
                                    .or(() -> backwards(it.assignment().due())),
                            () ->
                                    new DataNeedAssigned(
                                            it.recordId(), it.meetingId(), id, it.assignment()));
            case AnswerDataNeed it ->
                    Decision.unless(
                            counts(id, standing)
                                    .or(() -> asks(id, standing))
                                    .or(() -> inTime(it.answer().on(), standing.saidOn(), today)),
                            () ->
                                    new DataNeedAnswered(
                                            it.recordId(), it.meetingId(), id, it.answer()));
        };
    }

    private static Optional<GroupRecordRejection> counts(
            ContributionId id, ContributionStanding standing) {
        return standing.withdrawnOn().map(it -> new ContributionIsWithdrawn(id, it));
    }

    private static Optional<GroupRecordRejection> asks(
            ContributionId id, ContributionStanding standing) {
        return when(!standing.dataNeed(), () -> new NotADataNeed(id));
    }

    static Optional<GroupRecordRejection> misplaced(
            PlaceStanding place, MeetingId meeting, Contribution said) {
        return when(place.heldOn().isEmpty(), () -> new NothingSaidBeforeTheMeeting(meeting))
                .or(() -> when(!place.group(), () -> new NoSuchGroup(meeting)))
                .or(
                        () ->
                                said.place()
                                        .filter(_ -> !place.asked())
                                        .map((Place it) -> new NotAsked(it)));
    }

    private static Optional<GroupRecordRejection> inTime(
            LocalDate on, LocalDate earlier, LocalDate today) {
        return when(on.isAfter(today), () -> new RecordedAfterToday(on, today))
                .or(() -> when(on.isBefore(earlier), () -> new RecordedBeforeAnother(on, earlier)));
    }

    private static Optional<GroupRecordRejection> backwards(DueTime due) {
        return when(
                !due.hasDaysInOrder(),
                () -> new DataNeedDueBackwards(due.from().orElseThrow(), due.to().orElseThrow()));
    }

    static Optional<GroupRecordRejection> when(
            boolean broken, Supplier<? extends GroupRecordRejection> reason) {
        return broken ? Optional.of(reason.get()) : Optional.empty();
    }
}
