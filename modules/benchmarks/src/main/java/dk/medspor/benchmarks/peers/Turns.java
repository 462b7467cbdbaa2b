package dk.medspor.benchmarks.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * Sides that are measured in short turns, one after the other and then again, of which the best of
 * each counts: what else runs on the machine can only make them slower. For what keeps one thread
 * busy; who waits for a disk is measured for longer.
 */
final class Turns {

    private interface Measurement {
        double value() throws Exception;
    }

    private record Side(String name, Measurement measurement, DoubleBinaryOperator better) {

        double next(double best) throws Exception {
            double value = measurement.value();
            return Double.isNaN(best) ? value : better.applyAsDouble(best, value);
        }
    }

    private final List<Side> sides = new ArrayList<>();

    /** A reading of so many events, which answers how many it has read; counted per second. */
    Turns rate(String name, long events, Reading reading) {
        sides.add(new Side(name, () -> Rate.perSecond(events, reading), Math::max));
        return this;
    }

    /** Something that takes as many milliseconds as it answers. */
    Turns millis(String name, Milliseconds taken) {
        sides.add(new Side(name, taken::taken, Math::min));
        return this;
    }

    /** What answers how many events it has read. */
    interface Reading {
        long events() throws Exception;
    }

    /** What answers how long it took. */
    interface Milliseconds {
        double taken() throws Exception;
    }

    /** Gives each side so many turns and notes the best. */
    void take(int turns, Figures figures) throws Exception {
        double[] best = new double[sides.size()];
        Arrays.fill(best, Double.NaN);
        for (int turn = 0; turn < turns; turn++) {
            for (int side = 0; side < best.length; side++) {
                best[side] = sides.get(side).next(best[side]);
            }
        }
        for (int side = 0; side < best.length; side++) {
            figures.note(sides.get(side).name(), best[side]);
        }
    }
}
