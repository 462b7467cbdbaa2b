package dk.medspor.meetings;

import dk.medspor.kernel.KeepsContent;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.serialization.Revision;

/** What has happened to the agenda of a meeting. */
public sealed interface AgendaEvent extends MeetingEvent {

    /** Something that happened on a day. */
    sealed interface Dated extends AgendaEvent {

        LocalDate on();

        @Override
        default Optional<LocalDate> heldFrom() {
            return Optional.of(on());
        }
    }

    /**
     * An item came onto the agenda, after all others.
     *
     * <p>The second form says on whose incoming list it stood, where that was another's. The first
     * form does not, and is read as it stands.
     *
     * @param item its number, from 1 in the order they were added, which it keeps
     * @param bodyId whose agenda it is
     * @param late why it came after the deadline; empty when it did not
     */
    @Revision("2")
    record AgendaItemAdded(
            MeetingId meetingId,
            int item,
            LocalDate on,
            MedBodyId bodyId,
            ItemContent content,
            ItemOrigin origin,
            Optional<Lateness> late)
            implements Dated {

        @Override
        public Optional<Protected<String>> why() {
            return late.map(Lateness::reason);
        }
    }

    /**
     * That something came after its deadline.
     *
     * @param deadline the last day
     * @param reason why it was accepted all the same
     */
    record Lateness(LocalDate deadline, Protected<String> reason) {}

    /**
     * An item says something else.
     *
     * @param reason why, after the agenda was published
     */
    record AgendaItemChanged(
            MeetingId meetingId,
            int item,
            LocalDate on,
            ItemContent content,
            Optional<Protected<String>> reason)
            implements Dated {

        @Override
        public Optional<Protected<String>> why() {
            return reason;
        }
    }

    /** An item was struck. */
    record AgendaItemRemoved(MeetingId meetingId, int item, LocalDate on, Protected<String> reason)
            implements Dated {

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }

    /**
     * An item waits for a later meeting of the same body.
     *
     * @param content as it stood
     */
    record AgendaItemDeferred(
            MeetingId meetingId,
            int item,
            LocalDate on,
            MedBodyId bodyId,
            ItemContent content,
            Protected<String> reason)
            implements Dated {

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }

    /**
     * An item was sent on to another body, or to a forum outside the MED system.
     *
     * @param bodyId who sends it
     * @param content as it stood
     * @param note what they are asked
     */
    record AgendaItemReferred(
            MeetingId meetingId,
            int item,
            LocalDate on,
            MedBodyId bodyId,
            Forum to,
            ItemContent content,
            Optional<Protected<String>> note)
            implements Dated {}

    /** A document was attached to an item. */
    record DocumentAttached(MeetingId meetingId, int item, LocalDate on, Attachment attachment)
            implements Dated {}

    /**
     * The bytes of an attached document came, and are what was said of them. Undated: what the
     * document says holds since it was attached.
     *
     * @param sha256 of the document
     * @param content the name under which the bytes are kept
     */
    record AttachmentContentKept(MeetingId meetingId, int item, String sha256, String content)
            implements AgendaEvent, KeepsContent {}

    /** A document was taken from an item. */
    record AttachmentRemoved(
            MeetingId meetingId, int item, LocalDate on, String sha256, Protected<String> reason)
            implements Dated {

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }

    /**
     * The agenda was sent to the members.
     *
     * @param late why after the deadline; empty when it was in time
     */
    record AgendaPublished(MeetingId meetingId, LocalDate on, Optional<Lateness> late)
            implements Dated {

        @Override
        public Optional<Protected<String>> why() {
            return late.map(Lateness::reason);
        }
    }

    /**
     * Only the members of the bodies whose meeting it is may read the item and what hangs on it.
     * Undated: nobody else was ever to read it.
     */
    record AgendaItemMadeConfidential(MeetingId meetingId, int item, Protected<String> reason)
            implements AgendaEvent {

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }

    /** Everybody who may read the meeting may read the item again, and all that was said of it. */
    record ConfidentialityLifted(MeetingId meetingId, int item, Protected<String> reason)
            implements AgendaEvent {

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }

    /**
     * The items stand in another order.
     *
     * @param items the numbers of all items that are on the agenda
     */
    record AgendaOrdered(MeetingId meetingId, LocalDate on, List<Integer> items) implements Dated {
        public AgendaOrdered {
            items = List.copyOf(items);
        }
    }
}
