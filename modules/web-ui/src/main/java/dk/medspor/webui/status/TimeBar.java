package dk.medspor.webui.status;

import dk.medspor.initiatives.Closing;
import dk.medspor.initiatives.Obligation;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * One promise on the time axis: all of its time, what has passed of it, and what went beyond the
 * due day.
 *
 * @param evaluated where the evaluation, or what came instead, lies
 */
record TimeBar(
        Stretch whole, Stretch passed, Stretch beyond, String due, Optional<String> evaluated) {

    /** From a point, so and so long; both as percentages of the axis. */
    record Stretch(String from, String length) {

        static Stretch between(double from, double to) {
            return new Stretch(percent(from), percent(Math.max(0, to - from)));
        }
    }

    static TimeBar of(Obligation promise, TimeAxis axis) {
        Optional<LocalDate> evaluated = promise.closedBy().map(Closing::on);
        double opened = axis.share(promise.openedOn());
        double due = axis.share(promise.due());
        double end = axis.share(evaluated.orElse(axis.on()));
        return new TimeBar(
                Stretch.between(opened, due),
                Stretch.between(opened, Math.min(due, end)),
                Stretch.between(due, end),
                percent(due),
                evaluated.map(axis::at));
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }
}
