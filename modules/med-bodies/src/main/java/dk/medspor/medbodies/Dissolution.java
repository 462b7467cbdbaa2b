package dk.medspor.medbodies;

import java.time.LocalDate;

/**
 * The end of a body.
 *
 * @param on the first day on which it is no longer there
 * @param successorId who answers from then on for what it had promised
 */
public record Dissolution(Kind kind, LocalDate on, MedBodyId successorId) {

    /** How a body ends. */
    public enum Kind {
        /** It became a part of its successor. */
        MERGED,
        /** It was given up. */
        DISSOLVED
    }
}
