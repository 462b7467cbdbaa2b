package dk.medspor.status.forecast;

import dk.medspor.initiatives.ObligationChain;
import dk.medspor.status.evaluationcycle.OpenPromises;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a CONTINUE of all evaluations before would bring.
 *
 * @param ahead how many cycles after the open one
 */
record Expectation(OpenPromises last, int ahead, LocalDate due) {

    /** The cycles that follow when each is evaluated on the day it is due, or now if it is late. */
    static Stream<Expectation> after(OpenPromises open, LocalDate on, LocalDate until) {
        LocalDate evaluated = Forecast.later(open.due(), on);
        LocalDate first = ObligationChain.intendedAfter(open.due(), evaluated, open.period());
        return Stream.iterate(
                new Expectation(open, 1, first),
                it -> !it.due().isAfter(until),
                it -> new Expectation(open, it.ahead() + 1, it.due().plus(open.period())));
    }

    List<Expected> rows(int most) {
        return last.rows().apply(most).stream()
                .map(it -> new Expected(it, it.obligation().cycle() + ahead, due))
                .toList();
    }
}
