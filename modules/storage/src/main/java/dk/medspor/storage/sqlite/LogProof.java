package dk.medspor.storage.sqlite;

import dk.medspor.storage.CommitStore.Head;
import dk.medspor.storage.CommitStore.Proven;
import dk.medspor.storage.log.CommitWalk;
import dk.medspor.storage.log.CommitWalk.Seen;
import dk.medspor.storage.log.Fingerprint;
import dk.medspor.storage.log.LogTail;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;

/**
 * Proves a whole log on all processors: its chain in stretches, each begun with the hash that the
 * one before it has to end with, and its indexes by reading each from end to end in place of a
 * search for every event. That a search finds what a reading does follows from the order of an
 * index; commits are searched for one by one, and of the streams' names SQLite says it.
 *
 * <p>All of it is about the log as it was at one moment. What is written meanwhile is not in the
 * way, but the write-ahead log is not emptied before the proof has ended.
 */
final class LogProof implements AutoCloseable {

    /** Many more than processors, so that none is idle while another has much left. */
    private static final int STRETCHES = 64;

    private static final String COMMITS =
            LogTables.COMMIT
                    + "WHERE first_position > ? AND first_position <= ? ORDER BY first_position";

    private final Fingerprint fingerprint = Fingerprint.drawn();
    private final ReadSessions sessions;
    private final ExecutorService threads;

    LogProof(DatabaseFile file) {
        int processors = Runtime.getRuntime().availableProcessors();
        this.sessions = new ReadSessions(file, processors + 1);
        this.threads = Executors.newFixedThreadPool(processors);
    }

    /**
     * Proves everything that is in the log.
     *
     * @param head that the log must hold
     * @param progress told the number of events that are proven
     * @throws RuntimeException when anything is not as it should be
     */
    Proven of(Head head, LongConsumer progress) {
        return sessions.readConsistently(snapshot -> of(snapshot, head, progress));
    }

    private Proven of(Session snapshot, Head head, LongConsumer progress) throws SQLException {
        require(LogTables.holds(snapshot, head));
        List<LogTail> ends = ends(snapshot);
        long last = ends.getLast().head().position();
        Future<List<Long>> found = submit(it -> found(it, last));
        Future<Long> ids = threads.submit(() -> IndexSums.ofIds(snapshot, fingerprint));
        Future<Long> streams = submit(it -> IndexSums.ofStreams(it, fingerprint, last));
        Future<Boolean> streamsFound = submit(LogProof::streamsFound);
        List<Future<Seen>> stretches = new ArrayList<>();
        for (int i = 1; i < ends.size(); i++) {
            LogTail before = ends.get(i - 1);
            LogTail after = ends.get(i);
            stretches.add(submit(it -> walk(it, before, after)));
        }
        Seen seen = Seen.NOTHING;
        for (int i = 0; i < stretches.size(); i++) {
            seen = seen.and(result(stretches.get(i)));
            progress.accept(ends.get(i + 1).head().position() + 1);
        }
        require(result(streamsFound));
        require(result(found).equals(List.of(seen.commits(), seen.commits())));
        require(seen.ids() == result(ids) && seen.streams() == result(streams));
        return new Proven(seen.commits(), ends.getLast().head());
    }

    /** How the log ends after each stretch, the first of which begins with the log. */
    private static List<LogTail> ends(Session snapshot) throws SQLException {
        LogTail tail = LogTables.tail(snapshot);
        List<LogTail> ends = new ArrayList<>(List.of(LogTail.EMPTY));
        for (int i = 1; i <= STRETCHES; i++) {
            long position = tail.head().position() * i / STRETCHES;
            LogTail end = LogTables.tail(snapshot, position);
            if (end.head().position() > ends.getLast().head().position()) {
                ends.add(end);
            }
        }
        return ends;
    }

    private Seen walk(Session session, LogTail before, LogTail after) throws SQLException {
        var walk = new CommitWalk(before, fingerprint);
        session.each(
                COMMITS,
                CommitRecord::inItsPlace,
                commit -> require(commit.follows(walk)),
                before.head().position(),
                after.head().position());
        require(walk.hasComeTo(after));
        return walk.seen();
    }

    private static List<Long> found(Session session, long last) throws SQLException {
        return session.first(LogTables.FOUND, row -> List.of(row.getLong(1), row.getLong(2)), last)
                .orElseThrow();
    }

    private static boolean streamsFound(Session session) throws SQLException {
        return session.list(LogTables.STREAMS_FOUND, row -> row.getString(1)).equals(List.of("ok"));
    }

    private <T> Future<T> submit(Session.Work<T> work) {
        return threads.submit(() -> sessions.read(work));
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("not sound", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw new IllegalStateException("not sound");
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
        sessions.close();
    }
}
