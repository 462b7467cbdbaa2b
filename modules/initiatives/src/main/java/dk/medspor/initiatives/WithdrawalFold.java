package dk.medspor.initiatives;

import dk.medspor.initiatives.CorrectionEvent.FactWithdrawn;
import java.util.Optional;

/** What a fact that counts no more changes in the life of an initiative. */
final class WithdrawalFold {

    private WithdrawalFold() {}

    static InitiativeLife after(InitiativeLife life, FactWithdrawn it) {
        int number = it.number();
        return switch (it.fact()) {
            case STEP -> life.stepping(all -> Facts.without(all, number));
            case START -> life.promising(Optional.empty());
            case EVALUATION, WAIVER ->
                    life.changed(chain -> chain.with(number, cycle -> cycle.reopened()));
            case RESCHEDULING ->
                    life.changed(
                            chain ->
                                    chain.withAll(
                                            cycle ->
                                                    cycle.rescheduled(
                                                            all -> Facts.without(all, number))));
            case DELAY ->
                    life.changed(
                            chain ->
                                    chain.withAll(
                                            cycle ->
                                                    cycle.delayed(
                                                            all -> Facts.without(all, number))));
            case HANDOVER ->
                    life.changed(chain -> chain.evaluatedBy(chain.evaluator().without(number)));
            case MILESTONE, REACHING, PROGRESS, INDICATOR, MEASUREMENT, KEY_FIGURES, OBSERVATION ->
                    life;
        };
    }
}
