package dk.medspor.status.changes;

import java.util.Optional;
import java.util.UUID;

/**
 * One thing that is otherwise.
 *
 * @param name of the body, or title of the initiative, as it is called at the later moment
 * @param cycle of the promise that it is about
 * @param before as it was; empty where there was nothing
 * @param after as it is; empty where there is nothing any more
 */
public record Change(
        Kind kind,
        UUID id,
        String name,
        Aspect aspect,
        Optional<Integer> cycle,
        Optional<String> before,
        Optional<String> after) {

    /** What changed. */
    public enum Kind {
        BODY,
        INITIATIVE
    }

    /** In what. Days are written as in ISO 8601, states and verdicts by their names. */
    public enum Aspect {
        NAME,
        TIER,
        PARENT,
        COVERS,
        EVALUATES,
        MANDATE,
        SUCCESSOR,
        TITLE,
        OWNER,
        STATE,
        EVALUATOR,
        DUE,
        PROMISE,
        VERDICT,
        INDICATORS,
        MEASUREMENTS
    }
}
