package dk.medspor.status.evaluationcycle;

import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.Verdict;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.List;

/**
 * What the name of a list of evaluations tells: enough to count them without reading them.
 *
 * @param on when they took place
 */
record KeptPlace(LocalDate on, Verdict verdict) {

    static KeptPlace of(Evaluation it) {
        return new KeptPlace(it.on(), it.verdict());
    }

    /** How the lists begin of the evaluations that concern a body. */
    static String beginning(MedBodyId body) {
        return "kept:" + body + ":";
    }

    String list(MedBodyId body) {
        return beginning(body) + on + ":" + verdict;
    }

    /** Read from what follows the beginning. */
    static KeptPlace read(String end) {
        List<String> parts = List.of(end.split(":", -1));
        return new KeptPlace(LocalDate.parse(parts.get(0)), Verdict.valueOf(parts.get(1)));
    }

    boolean holds(CycleRow row) {
        return row.obligation().evaluation().filter(it -> of(it).equals(this)).isPresent();
    }
}
