package dk.medspor.people;

import dk.medspor.kernel.Rejection;
import java.time.LocalDate;

/** Why nothing is done about forgetting something. */
public sealed interface ErasureRejection extends Rejection {

    record UnknownErasure(ErasureId id) implements ErasureRejection {}

    /** Another one was asked for under this id. */
    record ErasureIdTaken(ErasureId id) implements ErasureRejection {}

    /** There is no such person, or no such text. */
    record NothingToErase() implements ErasureRejection {}

    /** The policy still wants it kept. */
    record StillToBeKept(LocalDate until) implements ErasureRejection {}

    /** Whoever asks does not confirm: four eyes. */
    record OwnErasure(ErasureId id) implements ErasureRejection {}

    /** It was confirmed or declined already. */
    record ErasureSettled(ErasureId id) implements ErasureRejection {}

    /** It was not confirmed. */
    record ErasureNotConfirmed(ErasureId id) implements ErasureRejection {}
}
