package dk.medspor.status.evaluationcycle;

import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.Obligation;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * One obligation as it stands on a day.
 *
 * @param promisedTo who is to evaluate it by the promise
 * @param evaluatingBodyId who evaluated it, or is to
 */
public record CycleRow(
        MedBodyId ownerBodyId,
        InitiativeId initiativeId,
        Protected<String> title,
        MedBodyId promisedTo,
        MedBodyId evaluatingBodyId,
        LocalDate started,
        Obligation obligation,
        long daysLeft,
        CycleState state) {

    /** Whether the body owns it or evaluates it; who once stood in does not owe the next one. */
    boolean concerns(MedBodyId body) {
        return ownerBodyId.equals(body) || evaluatingBodyId.equals(body) || promisedTo.equals(body);
    }

    /** The rows of an initiative on a day; none before it started. */
    static Stream<CycleRow> of(CycleDocument document, LocalDate on) {
        return document.chain().flatMap(it -> it.on(on)).stream()
                .flatMap(
                        chain ->
                                chain.obligations().stream()
                                        .map(it -> row(document, chain, it, on)));
    }

    private static CycleRow row(
            CycleDocument document, ObligationChain chain, Obligation obligation, LocalDate on) {
        return new CycleRow(
                document.ownerBodyId(),
                document.initiativeId(),
                document.title(),
                chain.evaluatingBodyId(),
                obligation
                        .closedBy()
                        .map(Evaluation::evaluatingBodyId)
                        .orElseGet(chain::evaluatingBodyId),
                chain.startedOn(),
                obligation,
                CycleState.daysLeft(obligation, on),
                CycleState.of(obligation, on));
    }
}
