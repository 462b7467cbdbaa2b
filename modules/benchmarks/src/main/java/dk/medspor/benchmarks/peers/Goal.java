package dk.medspor.benchmarks.peers;

import java.util.Locale;

/**
 * A line of the table: what was measured, and how good it must and should be.
 *
 * @param own Medspor's figure
 * @param other what it is held against, in words and numbers
 * @param reached what the floor and the goal are about
 * @param floor what it must reach
 * @param goal what it should reach; below the floor where less is better
 */
record Goal(String measure, String own, String other, Series reached, double floor, double goal) {

    static final String HEADER =
            """
            | measured | Medspor | beside it | reached | floor | goal | |
            |---|---|---|---|---|---|---|""";

    /** Medspor's figure divided by another. */
    static Goal ratio(String measure, Series own, Series other, double floor, double goal) {
        return new Goal(measure, own.toString(), other.toString(), own.over(other), floor, goal);
    }

    /** How much more Medspor's figure is than another. */
    static Goal difference(String measure, Series own, Series other, double floor, double goal) {
        return new Goal(measure, own.toString(), other.toString(), own.minus(other), floor, goal);
    }

    /** Medspor's figure by itself. */
    static Goal alone(String measure, Series own, double floor, double goal) {
        return new Goal(measure, own.toString(), "", own, floor, goal);
    }

    private String verdict() {
        double median = reached.median();
        return reaches(median, goal) ? "goal" : reaches(median, floor) ? "floor" : "**missed**";
    }

    private boolean reaches(double value, double wanted) {
        return goal < floor ? value <= wanted : value >= wanted;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s | %s |",
                measure,
                own,
                other,
                reached,
                floor,
                goal,
                verdict());
    }
}
