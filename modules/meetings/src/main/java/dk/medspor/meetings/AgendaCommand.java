package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of the agenda of a meeting. */
public sealed interface AgendaCommand extends MeetingCommand {

    /** Something about one item. */
    sealed interface OfItem extends AgendaCommand {

        int item();

        LocalDate on();
    }

    /**
     * Somebody proposes an item.
     *
     * @param urgency why it must be dealt with although it comes after the deadline
     * @param deadlines of the body, when the command was sent
     * @param confidential why only the members of the body may read it; empty when others may, too
     */
    record ProposeAgendaItem(
            @TargetAggregateIdentifier MeetingId meetingId,
            LocalDate on,
            ItemContent content,
            Optional<Protected<String>> urgency,
            AgendaDeadlines deadlines,
            Optional<Protected<String>> confidential)
            implements AgendaCommand {}

    /**
     * An item that waits is taken up.
     *
     * @param waiting what it said on the incoming list of the body, or of one that had ended and
     *     for which the body answers, when the command was sent; empty when it did not stand there
     */
    record TakeUpItem(
            @TargetAggregateIdentifier MeetingId meetingId,
            LocalDate on,
            ItemRef source,
            Optional<WaitingItem> waiting)
            implements AgendaCommand {}

    /**
     * What the body has to evaluate is put on the agenda.
     *
     * @param content composed of what was due; empty when nothing was
     * @param composedAt the position of the log that it was composed at
     */
    record AddEvaluationItem(
            @TargetAggregateIdentifier MeetingId meetingId,
            LocalDate on,
            Optional<ItemContent> content,
            long composedAt)
            implements AgendaCommand {}

    /**
     * An item says something else.
     *
     * @param reason needed once the agenda is published
     */
    record ChangeAgendaItem(
            @TargetAggregateIdentifier MeetingId meetingId,
            int item,
            LocalDate on,
            ItemContent content,
            Optional<Protected<String>> reason)
            implements OfItem {}

    /** An item is struck. */
    record RemoveAgendaItem(
            @TargetAggregateIdentifier MeetingId meetingId,
            int item,
            LocalDate on,
            Protected<String> reason)
            implements OfItem {}

    /** An item waits for a later meeting. */
    record DeferAgendaItem(
            @TargetAggregateIdentifier MeetingId meetingId,
            int item,
            LocalDate on,
            Protected<String> reason)
            implements OfItem {}

    /**
     * An item is sent on.
     *
     * @param toKnown whether the register knew the body it is sent to; true for another forum
     */
    record ReferAgendaItem(
            @TargetAggregateIdentifier MeetingId meetingId,
            int item,
            LocalDate on,
            Forum to,
            boolean toKnown,
            Optional<Protected<String>> note)
            implements OfItem {}

    /** A document is attached to an item. */
    record AttachDocument(
            @TargetAggregateIdentifier MeetingId meetingId,
            int item,
            LocalDate on,
            Attachment attachment)
            implements OfItem {}

    /**
     * The bytes of an attached document have come.
     *
     * @param asked the hash of the document that they are said to be
     * @param size of what came, in bytes
     * @param sha256 of what came
     * @param content the name under which they are kept
     */
    record KeepContent(
            @TargetAggregateIdentifier MeetingId meetingId,
            int item,
            String asked,
            long size,
            String sha256,
            String content)
            implements AgendaCommand {}

    /** A document is taken from an item. */
    record RemoveAttachment(
            @TargetAggregateIdentifier MeetingId meetingId,
            int item,
            LocalDate on,
            String sha256,
            Protected<String> reason)
            implements OfItem {}

    /** Only the members of the bodies whose meeting it is may read the item from now on. */
    record MakeItemConfidential(
            @TargetAggregateIdentifier MeetingId meetingId, int item, Protected<String> reason)
            implements AgendaCommand {}

    /** Others may read the item as well. */
    record LiftConfidentiality(
            @TargetAggregateIdentifier MeetingId meetingId, int item, Protected<String> reason)
            implements AgendaCommand {}

    /** The items stand in another order: the numbers of all that are on the agenda. */
    record OrderAgenda(
            @TargetAggregateIdentifier MeetingId meetingId, LocalDate on, List<Integer> items)
            implements AgendaCommand {
        public OrderAgenda {
            items = List.copyOf(items);
        }
    }

    /**
     * The agenda is sent to the members.
     *
     * @param lateReason needed after the deadline
     * @param deadlines of the body, when the command was sent
     */
    record PublishAgenda(
            @TargetAggregateIdentifier MeetingId meetingId,
            LocalDate on,
            Optional<Protected<String>> lateReason,
            AgendaDeadlines deadlines)
            implements AgendaCommand {}
}
