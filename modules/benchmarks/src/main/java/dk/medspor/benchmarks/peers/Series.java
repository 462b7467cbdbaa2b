package dk.medspor.benchmarks.peers;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/** One figure, measured once in every round. */
public record Series(double[] values) {

    public Series {
        values = values.clone();
    }

    public double median() {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Each value divided by the other's of the same round. */
    Series over(Series other) {
        return with(other, (own, others) -> own / others);
    }

    /** Each value less the other's of the same round. */
    Series minus(Series other) {
        return with(other, (own, others) -> own - others);
    }

    private Series with(Series other, DoubleBinaryOperator operator) {
        return new Series(
                IntStream.range(0, values.length)
                        .mapToDouble(it -> operator.applyAsDouble(values[it], other.values[it]))
                        .toArray());
    }

    /** The median, with the least and the greatest in brackets. */
    @Override
    public String toString() {
        return "%s (%s to %s)"
                .formatted(
                        number(median()),
                        number(Arrays.stream(values).min().orElseThrow()),
                        number(Arrays.stream(values).max().orElseThrow()));
    }

    private static String number(double value) {
        double size = Math.abs(value);
        String format = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 0.1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, format, value);
    }
}
