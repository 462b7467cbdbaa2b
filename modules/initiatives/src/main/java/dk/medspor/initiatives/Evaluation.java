package dk.medspor.initiatives;

import dk.medspor.initiatives.InitiativeEvent.EvaluatedAtHMU;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.Sides;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An evaluation as it stands after corrections.
 *
 * @param evidence what the verdict rests on, or why nothing could be shown
 * @param learned what others can learn from it
 * @param decidedAt the item of a meeting where it was decided
 * @param sides whether the two sides agreed; empty when it was not written down
 * @param next the next evaluation's date, where it was agreed to be another than the intended one
 * @param nextTerms what holds for the next cycle, where it differs from this one
 */
public record Evaluation(
        MedBodyId evaluatingBodyId,
        LocalDate on,
        Verdict verdict,
        Evidence evidence,
        Optional<Protected<String>> learned,
        Optional<DecidedAt> decidedAt,
        Optional<Sides> sides,
        Optional<LocalDate> next,
        Optional<EvaluationTerms> nextTerms)
        implements Closing {

    static Evaluation of(EvaluatedAtHMU it) {
        return new Evaluation(
                it.evaluatingBodyId(),
                it.on(),
                it.verdict(),
                it.evidence(),
                it.learned(),
                it.decidedAt(),
                it.sides(),
                it.next(),
                it.nextTerms());
    }

    Evaluation at(LocalDate right) {
        return new Evaluation(
                evaluatingBodyId,
                right,
                verdict,
                evidence,
                learned,
                decidedAt,
                sides,
                next,
                nextTerms);
    }

    Evaluation by(MedBodyId right) {
        return new Evaluation(
                right, on, verdict, evidence, learned, decidedAt, sides, next, nextTerms);
    }

    Evaluation concluding(Verdict right) {
        return new Evaluation(
                evaluatingBodyId, on, right, evidence, learned, decidedAt, sides, next, nextTerms);
    }

    Evaluation restingOn(Protected<String> right) {
        return new Evaluation(
                evaluatingBodyId,
                on,
                verdict,
                new Evidence(evidence.kind(), right),
                learned,
                decidedAt,
                sides,
                next,
                nextTerms);
    }

    Evaluation teaching(Protected<String> right) {
        return new Evaluation(
                evaluatingBodyId,
                on,
                verdict,
                evidence,
                Optional.of(right),
                decidedAt,
                sides,
                next,
                nextTerms);
    }

    Evaluation followedOn(LocalDate right) {
        return new Evaluation(
                evaluatingBodyId,
                on,
                verdict,
                evidence,
                learned,
                decidedAt,
                sides,
                Optional.of(right),
                nextTerms);
    }
}
