package dk.medspor.initiatives;

import dk.medspor.initiatives.InitiativeEvent.InitiativeStarted;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Everything a started initiative has promised: one obligation per cycle, each closed by exactly
 * one evaluation, waiver or end, at most the last one open.
 *
 * <p>Due dates are computed from the facts, never stored, so that a corrected start moves all of
 * them. The next due date is the one <em>in force</em> plus the period, so that late evaluations do
 * not drift the cycle; periods that had already passed by then are skipped.
 *
 * @param number of the start; see {@link InitiativeLife#facts()}
 * @param evaluator who is to evaluate
 * @param cycles 1, 2, ... in that order; the last one is open, or closed by STOP
 * @param ending what ended the initiative before the last cycle was evaluated
 */
public record ObligationChain(
        int number,
        LocalDate startedOn,
        BodyTimeline evaluator,
        List<Cycle> cycles,
        Optional<Ending> ending) {

    public ObligationChain {
        cycles = List.copyOf(cycles);
    }

    static ObligationChain openedBy(InitiativeStarted it, int number) {
        return new ObligationChain(
                number,
                it.on(),
                BodyTimeline.of(it.evaluatingBodyId()),
                List.of(Cycle.on(it.terms())),
                Optional.empty());
    }

    /** Who is to evaluate by everything that is recorded. */
    public MedBodyId evaluatingBodyId() {
        return evaluator.latest();
    }

    /** The chain as it was on a day: facts dated later have not happened yet. */
    public Optional<ObligationChain> on(LocalDate day) {
        if (startedOn.isAfter(day)) {
            return Optional.empty();
        }
        var kept = new ArrayList<Cycle>();
        for (Cycle cycle : cycles) {
            kept.add(cycle.until(day));
            if (kept.getLast().closedBy().isEmpty()) {
                break;
            }
        }
        return Optional.of(
                new ObligationChain(
                        number,
                        startedOn,
                        evaluator.until(day),
                        kept,
                        ending.filter(it -> !it.on().isAfter(day))));
    }

    /** All obligations in order of cycle. */
    public List<Obligation> obligations() {
        List<Obligation> result = new ArrayList<>();
        LocalDate openedOn = startedOn;
        LocalDate intended = startedOn.plus(cycles.getFirst().terms().period());
        int skipped = 0;
        for (Cycle cycle : cycles) {
            boolean last = result.size() + 1 == cycles.size();
            var closing = cycle.closedBy().or(() -> last ? ending : Optional.empty());
            var obligation =
                    new Obligation(result.size() + 1, openedOn, intended, skipped, cycle, closing);
            result.add(obligation);
            if (!last) {
                openedOn = closing.orElseThrow().on();
                Period period = cycle.nextTerms().period();
                skipped = periods(obligation.due(), openedOn, period) - 1;
                LocalDate byRule = intendedAfter(obligation, openedOn, period);
                intended = cycle.next().orElse(byRule);
            }
        }
        return List.copyOf(result);
    }

    /** The obligation that waits for its evaluation; none after the end. */
    public Optional<Obligation> open() {
        Obligation last = obligations().getLast();
        return last.closedBy().isEmpty() ? Optional.of(last) : Optional.empty();
    }

    /**
     * The date the next evaluation is due by the rule: the due date in force plus as many periods
     * as it takes to come after the day the obligation was closed.
     */
    public static LocalDate intendedAfter(Obligation closed, LocalDate on, Period period) {
        return intendedAfter(closed.due(), on, period);
    }

    /** The same, of an obligation that was due that day. */
    public static LocalDate intendedAfter(LocalDate due, LocalDate on, Period period) {
        return due.plus(period.multipliedBy(periods(due, on, period)));
    }

    /** The day of the verdict STOP or of the end; empty while something is owed. */
    public Optional<LocalDate> endedOn() {
        return obligations().getLast().closedBy().map(Closing::on);
    }

    /** The evaluations that took place, in order. */
    public List<Evaluation> evaluations() {
        return cycles.stream().flatMap(it -> it.evaluation().stream()).toList();
    }

    /** What was recorded of a cycle; empty when there is no such cycle. */
    public Optional<Cycle> cycle(int cycle) {
        return cycle < 1 || cycle > cycles.size()
                ? Optional.empty()
                : Optional.of(cycles.get(cycle - 1));
    }

    /** The rescheduling with that number. */
    public Optional<Rescheduling> rescheduling(int number) {
        return cycles.stream()
                .flatMap(it -> Facts.find(it.reschedulings(), number).stream())
                .findFirst();
    }

    /** The reason for a delay with that number. */
    public Optional<Delay> delay(int number) {
        return cycles.stream().flatMap(it -> Facts.find(it.delays(), number).stream()).findFirst();
    }

    /** The last cycle that was closed by an evaluation or a waiver; 0 when none was. */
    public int lastClosed() {
        return (int) cycles.stream().filter(it -> it.closedBy().isPresent()).count();
    }

    private static int periods(LocalDate due, LocalDate closedOn, Period period) {
        int periods = 1;
        while (!due.plus(period.multipliedBy(periods)).isAfter(closedOn)) {
            periods++;
        }
        return periods;
    }

    ObligationChain startedOn(LocalDate right) {
        return new ObligationChain(number, right, evaluator, cycles, ending);
    }

    ObligationChain evaluatedBy(BodyTimeline changed) {
        return new ObligationChain(number, startedOn, changed, cycles, ending);
    }

    ObligationChain ended(Optional<Ending> how) {
        return new ObligationChain(number, startedOn, evaluator, cycles, how);
    }

    /** Changes the facts of a cycle; the next one is opened or taken back as it follows. */
    ObligationChain with(int cycle, UnaryOperator<Cycle> change) {
        var changed = new ArrayList<>(cycles);
        changed.set(cycle - 1, change.apply(changed.get(cycle - 1)));
        Cycle it = changed.get(cycle - 1);
        boolean last = cycle == cycles.size();
        if (last && it.closedBy().isPresent() && !it.stopped()) {
            changed.add(Cycle.on(it.nextTerms()));
        } else if (!last && (it.closedBy().isEmpty() || it.stopped())) {
            changed.subList(cycle, changed.size()).clear();
        }
        return new ObligationChain(number, startedOn, evaluator, changed, ending);
    }

    /** Changes the facts of every cycle without closing or opening any. */
    ObligationChain withAll(UnaryOperator<Cycle> change) {
        return new ObligationChain(
                number, startedOn, evaluator, cycles.stream().map(change).toList(), ending);
    }
}
