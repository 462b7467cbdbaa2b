package dk.medspor.initiatives;

import dk.medspor.initiatives.CorrectionEvent.InitiativeCorrected;
import dk.medspor.initiatives.CorrectionEvent.InitiativeTextCorrected;
import dk.medspor.kernel.Protected;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** What a corrected fact changes in the life of an initiative. */
final class CorrectionFold {

    private CorrectionFold() {}

    static InitiativeLife after(InitiativeLife life, InitiativeCorrected it) {
        int number = it.number();
        return switch (it.fact()) {
            case STEP_ON ->
                    life.stepping(all -> Facts.changed(all, number, was -> was.at(day(it))));
            case STARTED_ON -> life.changed(chain -> chain.startedOn(day(it)));
            case PROMISED_TO ->
                    life.changed(
                            chain ->
                                    chain.evaluatedBy(
                                            chain.evaluator().correctedTo(Values.body(it.is()))));
            case EVALUATED_ON -> evaluation(life, number, was -> was.at(day(it)));
            case VERDICT ->
                    evaluation(life, number, was -> was.concluding(Verdict.valueOf(it.is())));
            case EVALUATED_BY -> evaluation(life, number, was -> was.by(Values.body(it.is())));
            case WAIVED_ON -> waiver(life, number, was -> was.at(day(it)));
            case NEXT_EVALUATION_ON ->
                    waiver(
                            evaluation(life, number, was -> was.followedOn(day(it))),
                            number,
                            was -> was.followedOn(day(it)));
            case RESCHEDULED_TO -> reschedulings(life, number, was -> was.dueOn(day(it)));
            case PROPOSED_ON,
                    OWNER,
                    HORIZON,
                    MILESTONE_PLANNED_FOR,
                    MILESTONE_REACHED_ON,
                    PROGRESS_ON,
                    MEASURED_ON ->
                    life;
        };
    }

    static InitiativeLife after(InitiativeLife life, InitiativeTextCorrected it) {
        int number = it.number();
        Protected<String> right = it.is();
        return switch (it.text()) {
            case STEP_REASON ->
                    life.stepping(all -> Facts.changed(all, number, was -> was.because(right)));
            case EVIDENCE -> evaluation(life, number, was -> was.restingOn(right));
            case LEARNED -> evaluation(life, number, was -> was.teaching(right));
            case WAIVER_REASON -> waiver(life, number, was -> was.because(right));
            case RESCHEDULING_REASON -> reschedulings(life, number, was -> was.because(right));
            case DELAY_REASON ->
                    life.changed(
                            chain ->
                                    chain.withAll(
                                            cycle ->
                                                    cycle.delayed(
                                                            all ->
                                                                    Facts.changed(
                                                                            all,
                                                                            number,
                                                                            was ->
                                                                                    was.because(
                                                                                            right)))));
            case TITLE, GOAL, MILESTONE, PROGRESS, INDICATOR, OBSERVATION, SOURCE -> life;
        };
    }

    private static LocalDate day(InitiativeCorrected it) {
        return LocalDate.parse(it.is());
    }

    private static InitiativeLife evaluation(
            InitiativeLife life, int cycle, UnaryOperator<Evaluation> change) {
        return life.changed(
                chain ->
                        chain.with(
                                cycle,
                                it ->
                                        it.evaluation()
                                                .map(was -> it.closedBy(change.apply(was)))
                                                .orElse(it)));
    }

    private static InitiativeLife waiver(
            InitiativeLife life, int cycle, UnaryOperator<Waiver> change) {
        return life.changed(
                chain ->
                        chain.with(
                                cycle,
                                it ->
                                        it.waiver()
                                                .map(was -> it.closedBy(change.apply(was)))
                                                .orElse(it)));
    }

    private static InitiativeLife reschedulings(
            InitiativeLife life, int number, UnaryOperator<Rescheduling> change) {
        return life.changed(
                chain ->
                        chain.withAll(
                                cycle ->
                                        cycle.rescheduled(
                                                all -> Facts.changed(all, number, change))));
    }
}
