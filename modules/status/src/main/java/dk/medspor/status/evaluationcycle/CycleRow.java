package dk.medspor.status.evaluationcycle;

import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.InitiativeLife;
import dk.medspor.initiatives.InitiativeState;
import dk.medspor.initiatives.Obligation;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * One obligation as it stands on a day.
 *
 * @param ownerBodyId who owned the initiative that day
 * @param promisedTo who was to evaluate it that day
 * @param evaluatingBodyId who evaluated it, or is to
 * @param paused whether the initiative rested that day; it owed its evaluation all the same
 * @param unexplained whether it was overdue and nobody had told why
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
        CycleState state,
        boolean paused,
        boolean unexplained) {

    /** Whether the body owns it or evaluates it; who once stood in does not owe the next one. */
    public boolean concerns(MedBodyId body) {
        return ownerBodyId.equals(body) || evaluatingBodyId.equals(body) || promisedTo.equals(body);
    }

    /** Whether the evaluation is owed: it neither took place, nor was waived or cut off. */
    public boolean isOpen() {
        return obligation.closedBy().isEmpty();
    }

    /** The rows of an initiative on a day; none before it started. */
    public static Stream<CycleRow> of(InitiativeDossier initiative, LocalDate on) {
        return of(new CycleDocument(initiative.identity(), initiative.life()), on);
    }

    static Stream<CycleRow> of(CycleDocument document, LocalDate on) {
        InitiativeLife then = document.life().on(on);
        return then.chain().stream()
                .flatMap(
                        chain ->
                                chain.obligations().stream()
                                        .map(it -> row(document, then, chain, it, on)));
    }

    private static CycleRow row(
            CycleDocument document,
            InitiativeLife then,
            ObligationChain chain,
            Obligation obligation,
            LocalDate on) {
        CycleState state = CycleState.of(obligation, on);
        return new CycleRow(
                document.identity().owner().on(on),
                document.identity().id(),
                document.identity().title(),
                chain.evaluatingBodyId(),
                obligation
                        .evaluation()
                        .map(Evaluation::evaluatingBodyId)
                        .orElseGet(chain::evaluatingBodyId),
                chain.startedOn(),
                obligation,
                CycleState.daysLeft(obligation, on),
                state,
                then.state() == InitiativeState.PAUSED,
                state == CycleState.OVERDUE && !obligation.isDelayExplained());
    }
}
