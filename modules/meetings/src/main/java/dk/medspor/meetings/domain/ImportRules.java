package dk.medspor.meetings.domain;

import dk.medspor.kernel.Decision;
import dk.medspor.meetings.AgendaEvent.AgendaItemAdded;
import dk.medspor.meetings.AgendaRejection.UnknownItem;
import dk.medspor.meetings.ArrangementEvent.TimeAndPlaceNoted;
import dk.medspor.meetings.Contribution;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.FollowUp;
import dk.medspor.meetings.ImportedProceedings;
import dk.medspor.meetings.ItemOrigin;
import dk.medspor.meetings.MeetingCommand.ImportMeeting;
import dk.medspor.meetings.MeetingEvent;
import dk.medspor.meetings.MeetingEvent.ContributionRecorded;
import dk.medspor.meetings.MeetingEvent.MeetingHeld;
import dk.medspor.meetings.MeetingEvent.MeetingImported;
import dk.medspor.meetings.MeetingEvent.NotesKept;
import dk.medspor.meetings.MeetingRejection;
import dk.medspor.meetings.MeetingRejection.ContributionAlreadyRecorded;
import dk.medspor.meetings.ProceedingsEvent.AttendanceNoted;
import dk.medspor.meetings.ProceedingsEvent.FollowUpAgreed;
import dk.medspor.meetings.ProceedingsEvent.ItemConcluded;
import dk.medspor.meetings.TimeAndPlace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules of a meeting that is read from its notes: all that they tell is recorded on the day of
 * the meeting, under the rules that hold for it when it is typed in.
 */
final class ImportRules {

    private final ImportMeeting command;
    private final LocalDate day;

    private ImportRules(ImportMeeting command) {
        this.command = command;
        this.day = command.details().date();
    }

    static Decision<MeetingEvent> decide(ImportMeeting command) {
        var rules = new ImportRules(command);
        return rules.refusal()
                .<Decision<MeetingEvent>>map(Decision::reject)
                .orElseGet(() -> Decision.accept(rules.events()));
    }

    private Optional<MeetingRejection> refusal() {
        var items = command.proceedings().items();
        var followUps = command.proceedings().followUps();
        return Stream.of(
                        repeated().stream(),
                        command.kept().stream()
                                .flatMap(
                                        it ->
                                                NotesRules.differs(command.source().sha256(), it)
                                                        .stream()),
                        timesBackwards().stream(),
                        command.proceedings().attendance().stream()
                                .flatMap(it -> ProceedingsRules.atImport(it).stream()),
                        items.stream().flatMap(it -> AgendaRules.backwards(it.content()).stream()),
                        items.stream()
                                .flatMap(it -> it.conclusion().stream())
                                .flatMap(it -> ProceedingsRules.sides(it).stream()),
                        followUps.stream()
                                .flatMap(it -> FollowUpRules.backwards(it.due()).stream()),
                        followUps.stream()
                                .flatMap(it -> it.item().stream())
                                .filter(it -> it < 1 || it > items.size())
                                .map(UnknownItem::new))
                .flatMap(reasons -> reasons)
                .map(MeetingRejection.class::cast)
                .findFirst();
    }

    private Optional<MeetingRejection> repeated() {
        Set<ContributionId> seen = new HashSet<>();
        return command.contributions().stream()
                .map(Contribution::id)
                .filter(it -> !seen.add(it))
                .findFirst()
                .map(ContributionAlreadyRecorded::new);
    }

    private Optional<MeetingRejection> timesBackwards() {
        return ArrangementRules.backwards(command.proceedings().timeAndPlace());
    }

    private List<MeetingEvent> events() {
        var id = command.meetingId();
        List<MeetingEvent> events = new ArrayList<>();
        events.add(new MeetingHeld(id, command.details()));
        events.add(new MeetingImported(id, command.source()));
        command.kept().ifPresent(it -> events.add(new NotesKept(id, it)));
        circumstances().forEach(events::add);
        command.contributions().forEach(it -> events.add(new ContributionRecorded(id, day, it)));
        int number = 0;
        for (var item : command.proceedings().items()) {
            number++;
            events.add(added(number, item));
            concluded(number, item).ifPresent(events::add);
        }
        int agreed = 0;
        for (var followUp : command.proceedings().followUps()) {
            agreed++;
            events.add(agreed(agreed, followUp));
        }
        return events;
    }

    private Stream<MeetingEvent> circumstances() {
        var id = command.meetingId();
        Stream<MeetingEvent> when =
                Stream.of(command.proceedings().timeAndPlace())
                        .filter(it -> !it.equals(TimeAndPlace.UNSAID))
                        .map(it -> new TimeAndPlaceNoted(id, day, it));
        Stream<MeetingEvent> who =
                command.proceedings().attendance().stream()
                        .map(it -> new AttendanceNoted(id, day, it.attendance()));
        return Stream.concat(when, who);
    }

    private AgendaItemAdded added(int number, ImportedProceedings.Item item) {
        return new AgendaItemAdded(
                command.meetingId(),
                number,
                day,
                command.details().bodyId(),
                item.content(),
                ItemOrigin.PROPOSAL,
                Optional.empty());
    }

    private Optional<ItemConcluded> concluded(int number, ImportedProceedings.Item item) {
        return item.conclusion()
                .map(
                        it ->
                                new ItemConcluded(
                                        command.meetingId(), number, day, it, Optional.empty()));
    }

    private FollowUpAgreed agreed(int number, ImportedProceedings.Agreed it) {
        return new FollowUpAgreed(
                command.meetingId(),
                command.details().bodyId(),
                new FollowUp(
                        number,
                        day,
                        it.item(),
                        it.text(),
                        it.actor(),
                        Optional.empty(),
                        it.due(),
                        Optional.empty()));
    }
}
