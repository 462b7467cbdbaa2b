package dk.medspor.webui.desk;

import dk.medspor.kernel.Protected;
import dk.medspor.meetings.AgendaDeadlines;
import dk.medspor.meetings.AgendaItem;
import dk.medspor.meetings.ItemContent;
import dk.medspor.meetings.ItemContent.Slot;
import dk.medspor.meetings.ItemPurpose;
import dk.medspor.meetings.MeetingDossier;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An agenda as it is shown and worked on.
 *
 * @param late whether an item comes after the deadline today
 * @param overdue whether the agenda is sent too late today
 */
record AgendaPage(
        List<Item> items,
        LocalDate proposalsUntil,
        LocalDate publishBy,
        boolean late,
        boolean overdue,
        Optional<LocalDate> publishedOn) {

    /**
     * An item.
     *
     * @param place on the agenda, from 1
     * @param number in the log, which it keeps wherever it stands
     */
    record Item(
            int place,
            int number,
            boolean first,
            boolean last,
            String title,
            ItemPurpose purpose,
            Optional<LocalTime> from,
            Optional<LocalTime> to,
            List<String> proposals,
            Optional<String> caseStatement,
            List<Document> attachments,
            boolean confidential) {

        /** The Indstilling as it is typed: one point a line. */
        public String lines() {
            return String.join("\n", proposals);
        }

        static Item of(AgendaItem it, int place, int of) {
            ItemContent says = it.content();
            return new Item(
                    place,
                    it.item(),
                    place == 1,
                    place == of,
                    says.title().value(),
                    says.purpose(),
                    says.slot().map(Slot::from),
                    says.slot().map(Slot::to),
                    says.proposals().stream().map(Protected::value).toList(),
                    says.caseStatement().map(Protected::value),
                    it.attached().map(Document::of).toList(),
                    it.confidential().isPresent());
        }
    }

    /**
     * A document that is attached.
     *
     * @param kilobytes how large it is
     * @param kept whether its bytes are kept here
     */
    record Document(String name, String sha256, long kilobytes, boolean kept) {

        private static final int KILOBYTE = 1_000;

        private static Document of(AgendaItem.Enclosure it) {
            return new Document(
                    it.attachment().name().value(),
                    it.attachment().sha256(),
                    Math.ceilDiv(it.attachment().size(), KILOBYTE),
                    it.content().isPresent());
        }
    }

    static AgendaPage of(MeetingDossier meeting, AgendaDeadlines deadlines, LocalDate today) {
        List<AgendaItem> standing = meeting.agenda().standing();
        LocalDate date = meeting.arrangement().date();
        return new AgendaPage(
                IntStream.range(0, standing.size())
                        .mapToObj(it -> Item.of(standing.get(it), it + 1, standing.size()))
                        .toList(),
                deadlines.proposalsUntil(date),
                deadlines.publishedBy(date),
                today.isAfter(deadlines.proposalsUntil(date)),
                today.isAfter(deadlines.publishedBy(date)),
                meeting.agenda().publishedOn());
    }
}
