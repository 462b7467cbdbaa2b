package dk.medspor.meetings;

import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Why a command on an agenda was refused. */
public sealed interface AgendaRejection extends MeetingRejection {

    /** The agenda has had no item of this number. */
    record UnknownItem(int item) implements AgendaRejection {}

    /** It was struck, or waits for a later meeting. */
    record ItemHasLeft(int item, LocalDate on) implements AgendaRejection {}

    record SlotEndsBeforeItBegins(LocalTime from, LocalTime to) implements AgendaRejection {}

    /** Only what is urgent is accepted after the deadline, with a reason. */
    record ProposalDeadlinePassed(LocalDate deadline) implements AgendaRejection {}

    /** An agenda that is sent late needs a reason. */
    record PublicationDeadlinePassed(LocalDate deadline) implements AgendaRejection {}

    /** What the members have been sent is changed with a reason only. */
    record ReasonAfterPublicationMissing(LocalDate publishedOn) implements AgendaRejection {}

    /** There is nothing to send. */
    record AgendaIsEmpty() implements AgendaRejection {}

    /** An order names each item on the agenda, once. */
    record NotTheItemsOfTheAgenda(List<Integer> expected) implements AgendaRejection {
        public NotTheItemsOfTheAgenda {
            expected = List.copyOf(expected);
        }
    }

    /** No initiative is due, and none was stopped since the meeting before. */
    record NothingToEvaluate() implements AgendaRejection {}

    /** It is struck first, where it is to be composed anew. */
    record EvaluationStandsAlready(int item) implements AgendaRejection {}

    /** It does not stand on the incoming list of the body. */
    record ItemIsNotWaiting(ItemRef source) implements AgendaRejection {}

    /** An item is referred to somebody else, and to each once. */
    record ReferredAlready(int item, LocalDate on) implements AgendaRejection {}

    record ReferredToItself(MedBodyId bodyId) implements AgendaRejection {}

    record UnknownReferee(MedBodyId bodyId) implements AgendaRejection {}

    record AttachedAlready(String sha256) implements AgendaRejection {}

    /** What came is not what was said of it. */
    record ContentDiffers(String sha256, long size) implements AgendaRejection {}

    record ContentKeptAlready(String sha256) implements AgendaRejection {}

    record UnknownAttachment(String sha256) implements AgendaRejection {}

    record ConfidentialAlready(int item) implements AgendaRejection {}

    record NotConfidential(int item) implements AgendaRejection {}
}
