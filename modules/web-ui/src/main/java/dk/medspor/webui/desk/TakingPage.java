package dk.medspor.webui.desk;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Sides;
import dk.medspor.meetings.AgendaItem;
import dk.medspor.meetings.Conclusion;
import dk.medspor.meetings.FollowUp;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MinutesContent.Entry;
import dk.medspor.meetings.MinutesVersion;
import dk.medspor.meetings.MinutesVersion.Stage;
import dk.medspor.meetings.SelfEvaluation;
import dk.medspor.status.agendas.AgreedFollowUp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The record of a meeting while it is taken.
 *
 * @param stage how far the minutes are; empty before they were begun
 */
record TakingPage(
        List<Item> items,
        Optional<Stage> stage,
        Optional<String> remarks,
        List<ToDo> agreed,
        List<ToDo> sinceLast,
        Optional<Thought> selfEvaluation) {

    /** An item, what the minutes say of it, and what the meeting came to. */
    record Item(
            int place,
            int number,
            String title,
            List<String> proposals,
            Optional<String> words,
            Optional<Concluded> conclusion) {}

    /** What the meeting came to on an item. */
    record Concluded(
            Conclusion.Outcome outcome,
            String text,
            Optional<Sides.View> view,
            Optional<String> management,
            Optional<String> employees) {

        static Concluded of(Conclusion it) {
            return new Concluded(
                    it.outcome(),
                    it.text().value(),
                    it.sides().map(Sides::view),
                    it.sides().flatMap(Sides::management).map(Protected::value),
                    it.sides().flatMap(Sides::employees).map(Protected::value));
        }
    }

    /** Something that is to be done. */
    record ToDo(
            UUID meetingId,
            int number,
            LocalDate agreedOn,
            String text,
            Optional<String> actor,
            String due,
            FollowUp.State state) {

        static ToDo of(AgreedFollowUp it, LocalDate today) {
            return new ToDo(
                    it.meetingId().value(),
                    it.followUp().number(),
                    it.followUp().agreedOn(),
                    it.followUp().text().value(),
                    it.actor().map(Protected::value),
                    it.followUp().due().words().value(),
                    it.followUp().state(today));
        }
    }

    /** What those who met thought of the meeting. */
    record Thought(
            Optional<String> wentWell, Optional<String> couldBeBetter, Optional<String> nextTime) {

        static Thought of(SelfEvaluation it) {
            return new Thought(
                    it.wentWell().map(Protected::value),
                    it.couldBeBetter().map(Protected::value),
                    it.nextTime().map(Protected::value));
        }
    }

    /** Whether words are taken down: nobody has sent the minutes for approval. */
    public boolean open() {
        return stage.filter(Stage.DRAFT::equals).isPresent();
    }

    static TakingPage of(MeetingDossier meeting, List<AgreedFollowUp> sinceLast, LocalDate today) {
        Optional<MinutesVersion> version = meeting.minutes().current();
        List<AgendaItem> standing = meeting.agenda().standing();
        return new TakingPage(
                IntStream.range(0, standing.size())
                        .mapToObj(it -> item(it + 1, standing.get(it), meeting, version))
                        .toList(),
                version.map(MinutesVersion::stage),
                version.flatMap(it -> it.content().remarks()).map(Protected::value),
                meeting.proceedings().followUps().stream()
                        .map(it -> ToDo.of(agreed(it, meeting), today))
                        .toList(),
                sinceLast.stream().map(it -> ToDo.of(it, today)).toList(),
                meeting.proceedings().evaluation().map(it -> Thought.of(it.evaluation())));
    }

    private static AgreedFollowUp agreed(FollowUp it, MeetingDossier meeting) {
        return new AgreedFollowUp(
                meeting.id(),
                meeting.arrangement().first().bodyId(),
                it,
                meeting.proceedings().handovers(it.number()));
    }

    private static Item item(
            int place, AgendaItem it, MeetingDossier meeting, Optional<MinutesVersion> version) {
        return new Item(
                place,
                it.item(),
                it.content().title().value(),
                it.content().proposals().stream().map(Protected::value).toList(),
                version.flatMap(minutes -> minutes.content().entry(it.item()))
                        .flatMap(Entry::text)
                        .map(Protected::value),
                meeting.proceedings().conclusion(it.item()).map(Concluded::of));
    }
}
