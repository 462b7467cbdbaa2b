package dk.medspor.initiatives;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What was recorded of one cycle. An evaluation and a waiver exclude each other.
 *
 * @param reschedulings in order; the last one holds
 */
public record Cycle(
        EvaluationTerms terms,
        List<Rescheduling> reschedulings,
        List<Delay> delays,
        Optional<Evaluation> evaluation,
        Optional<Waiver> waiver) {

    public Cycle {
        if (evaluation.isPresent() && waiver.isPresent()) {
            throw new IllegalArgumentException("a cycle is closed once");
        }
        reschedulings = List.copyOf(reschedulings);
        delays = List.copyOf(delays);
    }

    static Cycle on(EvaluationTerms terms) {
        return new Cycle(terms, List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    /** What closed it, short of the end of the initiative. */
    public Optional<Closing> closedBy() {
        return evaluation.<Closing>map(it -> it).or(() -> waiver);
    }

    /** Whether nothing was recorded of it. */
    public boolean untouched() {
        return reschedulings.isEmpty() && delays.isEmpty() && closedBy().isEmpty();
    }

    boolean stopped() {
        return evaluation.filter(it -> it.verdict() == Verdict.STOP).isPresent();
    }

    /** The date that was agreed for the next evaluation when it was closed. */
    public Optional<LocalDate> next() {
        return evaluation.flatMap(Evaluation::next).or(() -> waiver.flatMap(Waiver::next));
    }

    EvaluationTerms nextTerms() {
        return evaluation
                .flatMap(Evaluation::nextTerms)
                .or(() -> waiver.flatMap(Waiver::nextTerms))
                .orElse(terms);
    }

    Cycle until(LocalDate day) {
        return new Cycle(
                terms,
                reschedulings.stream().filter(it -> !it.on().isAfter(day)).toList(),
                delays.stream().filter(it -> !it.on().isAfter(day)).toList(),
                evaluation.filter(it -> !it.on().isAfter(day)),
                waiver.filter(it -> !it.on().isAfter(day)));
    }

    Cycle closedBy(Evaluation it) {
        return new Cycle(terms, reschedulings, delays, Optional.of(it), Optional.empty());
    }

    Cycle closedBy(Waiver it) {
        return new Cycle(terms, reschedulings, delays, Optional.empty(), Optional.of(it));
    }

    Cycle reopened() {
        return new Cycle(terms, reschedulings, delays, Optional.empty(), Optional.empty());
    }

    Cycle rescheduled(UnaryOperator<List<Rescheduling>> change) {
        return new Cycle(terms, change.apply(reschedulings), delays, evaluation, waiver);
    }

    Cycle delayed(UnaryOperator<List<Delay>> change) {
        return new Cycle(terms, reschedulings, change.apply(delays), evaluation, waiver);
    }
}
