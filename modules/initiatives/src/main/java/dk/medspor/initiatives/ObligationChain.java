package dk.medspor.initiatives;

import dk.medspor.initiatives.InitiativeEvent.EvaluatedAtHMU;
import dk.medspor.initiatives.InitiativeEvent.InitiativeAdopted;
import dk.medspor.initiatives.InitiativeEvent.InitiativeCorrected;
import dk.medspor.initiatives.InitiativeEvent.InitiativeProposed;
import dk.medspor.initiatives.InitiativeEvent.InitiativeStarted;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything a started initiative has promised: one obligation per cycle, each closed by exactly
 * one evaluation, at most the last one open.
 *
 * <p>Due dates are computed from the facts, never stored, so that a corrected start moves all of
 * them. The next due date is the <em>intended</em> one plus the period, so that late evaluations do
 * not drift the cycle; periods that had already passed by then are skipped.
 *
 * @param evaluations of cycle 1, 2, ... in that order
 */
public record ObligationChain(
        MedBodyId evaluatingBodyId,
        LocalDate startedOn,
        Period period,
        List<Evaluation> evaluations) {

    public ObligationChain {
        if (period.isZero() || period.isNegative()) {
            throw new IllegalArgumentException("the period must be positive: " + period);
        }
        evaluations = List.copyOf(evaluations);
    }

    /** The chain that a start opens. */
    public static ObligationChain openedBy(InitiativeStarted it) {
        return new ObligationChain(it.evaluatingBodyId(), it.on(), it.period(), List.of());
    }

    /** The chain as it was on a day: facts dated later have not happened yet. */
    public Optional<ObligationChain> on(LocalDate day) {
        if (startedOn.isAfter(day)) {
            return Optional.empty();
        }
        return Optional.of(
                withEvaluations(
                        evaluations.stream().takeWhile(it -> !it.on().isAfter(day)).toList()));
    }

    /** All obligations in order of cycle. */
    public List<Obligation> obligations() {
        List<Obligation> result = new ArrayList<>();
        Obligation current =
                new Obligation(1, startedOn, startedOn.plus(period), 0, Optional.empty());
        for (Evaluation evaluation : evaluations) {
            result.add(closed(current, evaluation));
            if (evaluation.verdict() == Verdict.STOP) {
                return List.copyOf(result);
            }
            current = following(current, evaluation);
        }
        result.add(current);
        return List.copyOf(result);
    }

    /** The obligation that waits for its evaluation; none after a STOP. */
    public Optional<Obligation> open() {
        Obligation last = obligations().getLast();
        return last.closedBy().isEmpty() ? Optional.of(last) : Optional.empty();
    }

    /**
     * The date the next evaluation is due by the rule: the due date plus as many periods as it
     * takes to come after the evaluation.
     */
    public LocalDate intendedAfter(Obligation obligation, LocalDate evaluatedOn) {
        return obligation.due().plus(period.multipliedBy(periods(obligation.due(), evaluatedOn)));
    }

    /** The chain after an event of its initiative; events that promise nothing change nothing. */
    public ObligationChain after(InitiativeEvent event) {
        return switch (event) {
            case EvaluatedAtHMU it ->
                    evaluated(
                            new Evaluation(
                                    it.evaluatingBodyId(), it.on(), it.verdict(), it.next()));
            case InitiativeCorrected it -> corrected(it);
            case InitiativeProposed _, InitiativeAdopted _, InitiativeStarted _ -> this;
        };
    }

    public ObligationChain evaluated(Evaluation evaluation) {
        var all = new ArrayList<>(evaluations);
        all.add(evaluation);
        return withEvaluations(all);
    }

    public ObligationChain withEvaluation(int cycle, Evaluation corrected) {
        var all = new ArrayList<>(evaluations);
        all.set(cycle - 1, corrected);
        return withEvaluations(all);
    }

    /** The evaluation that closed a cycle, from 1. */
    public Evaluation evaluation(int cycle) {
        return evaluations.get(cycle - 1);
    }

    public ObligationChain startedOn(LocalDate corrected) {
        return new ObligationChain(evaluatingBodyId, corrected, period, evaluations);
    }

    private ObligationChain withEvaluations(List<Evaluation> changed) {
        return new ObligationChain(evaluatingBodyId, startedOn, period, changed);
    }

    private ObligationChain corrected(InitiativeCorrected it) {
        return switch (it.fact()) {
            case STARTED_ON -> startedOn(LocalDate.parse(it.is()));
            case EVALUATED_ON ->
                    withEvaluation(it.cycle(), evaluation(it.cycle()).at(LocalDate.parse(it.is())));
            case VERDICT ->
                    withEvaluation(
                            it.cycle(),
                            evaluation(it.cycle()).concluding(Verdict.valueOf(it.is())));
        };
    }

    private static Obligation closed(Obligation open, Evaluation evaluation) {
        return new Obligation(
                open.cycle(), open.openedOn(), open.due(), open.skipped(), Optional.of(evaluation));
    }

    private Obligation following(Obligation before, Evaluation evaluation) {
        return new Obligation(
                before.cycle() + 1,
                evaluation.on(),
                evaluation.next().orElseGet(() -> intendedAfter(before, evaluation.on())),
                periods(before.due(), evaluation.on()) - 1,
                Optional.empty());
    }

    private int periods(LocalDate due, LocalDate evaluatedOn) {
        int periods = 1;
        while (!due.plus(period.multipliedBy(periods)).isAfter(evaluatedOn)) {
            periods++;
        }
        return periods;
    }
}
