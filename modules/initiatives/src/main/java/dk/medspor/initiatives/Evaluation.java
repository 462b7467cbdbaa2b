package dk.medspor.initiatives;

import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An evaluation as it stands after corrections.
 *
 * @param next the next evaluation's date, where it was agreed to be another than the intended one
 */
public record Evaluation(
        MedBodyId evaluatingBodyId, LocalDate on, Verdict verdict, Optional<LocalDate> next) {

    public Evaluation at(LocalDate correctedDate) {
        return new Evaluation(evaluatingBodyId, correctedDate, verdict, next);
    }

    public Evaluation concluding(Verdict correctedVerdict) {
        return new Evaluation(evaluatingBodyId, on, correctedVerdict, next);
    }
}
