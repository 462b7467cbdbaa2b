package dk.medspor.storage;

import static dk.medspor.storage.Commits.one;
import static dk.medspor.storage.Commits.several;

import dk.medspor.storage.log.CommitBody;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/** A log that three openings of a store have written in the course of half an hour. */
public final class OtherLog {

    private static final Instant START = Instant.parse("2026-05-06T07:08:09.123456Z");
    private static final int OPENINGS = 3;

    /** All together are more than one group takes. */
    private static final int EACH = 180;

    private OtherLog() {}

    /** Its commits, of which every fifth has four events. */
    public static List<StoredCommit> commits() {
        return Written.COMMITS;
    }

    private static final class Written {

        private static final List<StoredCommit> COMMITS = written();

        private static List<StoredCommit> written() {
            try {
                return OtherLog.written(Files.createTempDirectory("other-log"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static List<StoredCommit> written(Path directory) {
        MovableClock clock = new MovableClock(START);
        for (int opening = 0; opening < OPENINGS; opening++) {
            try (EmbeddedStores stores = EmbeddedStores.open(directory, clock)) {
                for (int i = opening * EACH; i < (opening + 1) * EACH; i++) {
                    stores.commits().append(commit(i));
                    clock.move(Duration.ofMillis(700));
                }
            }
        }
        try (EmbeddedStores stores = EmbeddedStores.open(directory, clock)) {
            return stores.commits().read(0, Integer.MAX_VALUE);
        }
    }

    /** All that is stored of each commit, to be compared. */
    public static List<String> lines(List<StoredCommit> commits) {
        return commits.stream().map(OtherLog::line).toList();
    }

    private static String line(StoredCommit commit) {
        byte[] body = new CommitBody(commit.command(), commit.events()).encoded();
        return "%d %s %d %s %s %s %s"
                .formatted(
                        commit.firstPosition(),
                        commit.id(),
                        commit.writerEpoch(),
                        commit.recordedAt(),
                        commit.latestEventAt(),
                        HexFormat.of().formatHex(commit.hash()),
                        HexFormat.of().formatHex(body));
    }

    private static NewCommit commit(int number) {
        return number % 5 == 0 ? several("s" + number, 0, 4) : one("one", number - number / 5 - 1);
    }
}
