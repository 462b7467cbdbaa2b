package dk.medspor.webui.initiative;

import dk.medspor.initiatives.Indicator;
import dk.medspor.initiatives.Measurement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The figures of an indicator as a drawing; those that are not shown are not drawn.
 *
 * @param started where the start of the initiative lies
 * @param highest what the upper edge stands for
 * @param lowest what the lower edge stands for
 */
record ChartOfIndicator(
        List<Point> points,
        List<Line> lines,
        Optional<String> started,
        String highest,
        String lowest) {

    private static final double LEFT = 10;
    private static final double WIDTH = 86;
    private static final double TOP = 16;
    private static final double HEIGHT = 96;

    /** A figure; the place in per cent of the width and in pixels from above. */
    record Point(String x, String y, boolean baseline) {}

    /** From one figure to the next. */
    record Line(String x1, String y1, String x2, String y2) {

        static Line between(Point one, Point other) {
            return new Line(one.x(), one.y(), other.x(), other.y());
        }
    }

    private record Shown(LocalDate on, double value, boolean baseline) {}

    /** Empty with fewer than two figures: there is no way to draw. */
    static Optional<ChartOfIndicator> of(Indicator it, Optional<LocalDate> startedOn) {
        List<Shown> shown =
                Stream.concat(
                                it.baseline().stream().flatMap(by -> shown(by, true)),
                                it.followUps().stream().flatMap(by -> shown(by, false)))
                        .sorted(Comparator.comparing(Shown::on))
                        .toList();
        return shown.size() < 2 ? Optional.empty() : Optional.of(drawn(shown, startedOn));
    }

    private static Stream<Shown> shown(Measurement it, boolean baseline) {
        return it.reading().value().stream()
                .map(value -> new Shown(it.on(), value.doubleValue(), baseline));
    }

    private static ChartOfIndicator drawn(List<Shown> shown, Optional<LocalDate> startedOn) {
        var days = new Days(shown.getFirst().on(), shown.getLast().on());
        double highest = shown.stream().mapToDouble(Shown::value).max().orElse(0);
        double least = shown.stream().mapToDouble(Shown::value).min().orElse(0);
        double lowest = Math.min(0, least);
        double span = highest > lowest ? highest - lowest : 1;
        List<Point> points =
                shown.stream()
                        .map(
                                it ->
                                        new Point(
                                                days.at(it.on()),
                                                pixels(
                                                        TOP
                                                                + HEIGHT
                                                                        * (highest - it.value())
                                                                        / span),
                                                it.baseline()))
                        .toList();
        return new ChartOfIndicator(
                points,
                IntStream.range(1, points.size())
                        .mapToObj(it -> Line.between(points.get(it - 1), points.get(it)))
                        .toList(),
                startedOn.filter(days::hold).map(days::at),
                figure(highest),
                figure(lowest));
    }

    private static String figure(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String pixels(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }

    private record Days(LocalDate from, LocalDate to) {

        boolean hold(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        String at(LocalDate day) {
            double all = Math.max(1, ChronoUnit.DAYS.between(from, to));
            double share = LEFT + WIDTH * ChronoUnit.DAYS.between(from, day) / all;
            return String.format(Locale.ROOT, "%.2f%%", share);
        }
    }
}
