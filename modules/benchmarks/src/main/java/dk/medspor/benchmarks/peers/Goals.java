package dk.medspor.benchmarks.peers;

import java.util.List;
import java.util.stream.Stream;

/** What Medspor's log must reach, line by line. */
final class Goals {

    private Goals() {}

    /** Of the embedded store. */
    static Stream<Goal> embedded(Figures figures, long large) {
        return Stream.of(appending(figures), reading(figures), sizes(figures, large))
                .flatMap(List::stream);
    }

    private static List<Goal> appending(Figures figures) {
        Series raw = figures.of(Appending.RAW);
        return List.of(
                Goal.ratio("append, 1 writer / raw insert, per s", own(figures, 1), raw, 0.65, 0.8),
                Goal.ratio("append, 8 writers / raw insert, per s", own(figures, 8), raw, 2, 3),
                Goal.ratio("append, 64 writers / raw insert, per s", own(figures, 64), raw, 5, 8),
                Goal.ratio(
                        "append, 8 writers / Axon on PostgreSQL, per s",
                        own(figures, 8),
                        figures.of(Appending.POSTGRES + 8),
                        1,
                        1.5),
                Goal.ratio(
                        "append, 64 writers / Axon on PostgreSQL, per s",
                        own(figures, 64),
                        figures.of(Appending.POSTGRES + 64),
                        2.2,
                        4),
                Goal.ratio(
                        "append, 64 writers, p99 / Axon on PostgreSQL, ms",
                        figures.of(Appending.OWN + 64 + Appending.P99),
                        figures.of(Appending.POSTGRES + 64 + Appending.P99),
                        0.4,
                        0.2),
                Goal.ratio(
                        "chain / CPU of the writer with 64 writers, µs a commit",
                        figures.of(Appending.CHAIN),
                        figures.of(Appending.WRITER + 64),
                        0.05,
                        0.01));
    }

    private static Series own(Figures figures, int writers) {
        return figures.of(Appending.OWN + writers);
    }

    private static List<Goal> reading(Figures figures) {
        return List.of(
                Goal.ratio(
                        "replay / Axon on PostgreSQL, events/s",
                        figures.of(Reading.OWN_REPLAY),
                        figures.of(Reading.POSTGRES_REPLAY),
                        1.5,
                        2),
                Goal.ratio(
                        "store read and decode / raw scan and decode, events/s",
                        figures.of(Reading.OWN_SCAN),
                        figures.of(Reading.RAW_SCAN),
                        0.85,
                        0.95),
                Goal.ratio(
                        "aggregate of 100 events / raw query and decode, ms",
                        figures.of(Reading.OWN_STREAM),
                        figures.of(Reading.RAW_STREAM),
                        1.5,
                        1.2));
    }

    private static List<Goal> sizes(Figures figures, long large) {
        return List.of(
                Goal.ratio(
                        "replay, long log / short log, events/s",
                        figures.of(Sizes.REPLAY + large),
                        figures.of(Sizes.REPLAY + Sizes.SMALL),
                        0.9,
                        0.9),
                speed(figures, "tail of 100 events", Sizes.TAIL, large),
                speed(figures, "aggregate of 100 events", Sizes.LOAD, large),
                Goal.difference(
                        "opening, long log − empty log, ms",
                        figures.of(Sizes.OPEN + large),
                        figures.of(Sizes.OPEN + 0),
                        20,
                        5),
                Goal.alone(
                        "bytes on disk per byte of payload and metadata",
                        figures.of(Sizes.DISK + large),
                        2.2,
                        1.5),
                Goal.difference(
                        "heap in use, long log − short log, MB",
                        figures.of(Sizes.HEAP + large),
                        figures.of(Sizes.HEAP + Sizes.SMALL),
                        64,
                        16));
    }

    private static Goal speed(Figures figures, String what, String name, long large) {
        Series small = figures.of(name + Sizes.SMALL);
        Series longer = figures.of(name + large);
        return new Goal(
                what + ", time in a short log / in a long log, ms",
                small.toString(),
                longer.toString(),
                small.over(longer),
                0.9,
                0.9);
    }

    /** Of the store on MongoDB. */
    static Stream<Goal> onMongo(Figures figures) {
        Stream<Goal> sameWriters =
                Stream.of(
                        onMongo(figures, 1, 1, 0.9),
                        onMongo(figures, 8, 8, 2),
                        onMongo(figures, 64, 64, 5));
        Stream<Goal> oneRawWriter =
                Stream.of(onMongo(figures, 8, 1, 2), onMongo(figures, 64, 1, 5));
        Goal replay =
                Goal.ratio(
                        "replay from MongoDB / axon-mongo, events/s",
                        figures.of(OnMongo.OWN_REPLAY),
                        figures.of(OnMongo.AXON_REPLAY),
                        10,
                        10);
        return Stream.of(sameWriters, oneRawWriter, Stream.of(replay)).flatMap(it -> it);
    }

    private static Goal onMongo(Figures figures, int writers, int rawWriters, double goal) {
        return Goal.ratio(
                "append on MongoDB, %d writers / raw insertOne, %d writers, per s"
                        .formatted(writers, rawWriters),
                figures.of(OnMongo.OWN + writers),
                figures.of(OnMongo.RAW + rawWriters),
                goal,
                goal);
    }
}
