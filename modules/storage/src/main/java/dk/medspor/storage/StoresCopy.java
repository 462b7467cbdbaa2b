package dk.medspor.storage;

import dk.medspor.storage.CommitStore.Head;
import dk.medspor.storage.blob.BlobsCopy;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * Copies all that cannot be made again from one place to another: the log with the same positions
 * and hashes, records, and the keys of protected texts. What is cut short can be begun again and
 * goes on; until it is finished the target says that it is not.
 */
public final class StoresCopy {

    private static final String KIND = "copy";
    private static final String KEY = "log";
    private static final int BATCH = 500;

    private final Stores from;
    private final Stores to;
    private final Head end;

    private StoresCopy(Stores from, Stores to) {
        this.from = from;
        this.to = to;
        this.end = from.commits().head();
    }

    /**
     * Begins a copy, or one that was cut short again.
     *
     * @param to empty, or an unfinished copy of the same log
     * @throws StorageFailure when it is neither, or when the source is an unfinished copy itself
     */
    public static StoresCopy begin(Stores from, Stores to) {
        requireFinished(from);
        if (!isUnfinished(to)) {
            requireEmpty(to);
            byte[] source = from.place().getBytes(StandardCharsets.UTF_8);
            to.records().put(KIND, KEY, RecordStore.NEW, source);
        }
        StoresCopy copy = new StoresCopy(from, to);
        copy.requireSameLog();
        return copy;
    }

    /**
     * Requires that these stores are no copy that was cut short.
     *
     * @throws StorageFailure when they are
     */
    public static void requireFinished(Stores stores) {
        if (isUnfinished(stores)) {
            throw new StorageFailure(
                    "The %s holds a copy that was not finished; copy again, or remove it."
                            .formatted(stores.place()));
        }
    }

    private static boolean isUnfinished(Stores stores) {
        return stores.records().get(KIND, KEY).isPresent();
    }

    private static void requireEmpty(Stores to) {
        if (to.commits().head().position() != CommitStore.EMPTY
                || !to.records().kinds().isEmpty()
                || !to.keys().kinds().isEmpty()
                || !to.blobs().list("", 1).isEmpty()) {
            throw new StorageFailure("The %s is not empty.".formatted(to.place()));
        }
    }

    private void requireSameLog() {
        Head reached = to.commits().head();
        if (reached.position() == CommitStore.EMPTY) {
            return;
        }
        boolean same =
                from.commits().read(reached.position(), 1).stream()
                        .findFirst()
                        .filter(it -> it.lastPosition() == reached.position())
                        .filter(it -> Arrays.equals(it.hash(), reached.hash()))
                        .isPresent();
        if (!same) {
            throw new StorageFailure(
                    "The %s holds another log than the %s.".formatted(to.place(), from.place()));
        }
    }

    /**
     * Copies. The source may be in use where its store allows that: records are copied before the
     * log, so that none tells of a commit that the copy lacks, contents and keys after it.
     *
     * @param progress told what is being copied, and how much of it there is already, in percent
     */
    public void run(ObjIntConsumer<String> progress) {
        copied("records", from.records(), to.records(), progress);
        log(progress);
        progress.accept("contents", 0);
        new BlobsCopy(from.blobs(), to.blobs()).run();
        progress.accept("contents", 100);
        copied("keys", from.keys(), to.keys(), progress);
    }

    private static void copied(
            String what, RecordStore from, RecordStore to, ObjIntConsumer<String> progress) {
        progress.accept(what, 0);
        new RecordsCopy(from, to).run(KIND);
        progress.accept(what, 100);
    }

    private void log(ObjIntConsumer<String> progress) {
        progress.accept("log", 0);
        long next = to.commits().head().position() + 1;
        while (next <= end.position()) {
            List<StoredCommit> batch =
                    from.commits().read(next, BATCH).stream()
                            .filter(it -> it.lastPosition() <= end.position())
                            .toList();
            to.adoption().adopt(batch);
            next = batch.getLast().lastPosition() + 1;
            progress.accept("log", (int) (100 * next / (end.position() + 1)));
        }
        progress.accept("log", 100);
    }

    /**
     * Ends the copy: from now on the target stands for itself.
     *
     * @return the end of both logs
     * @throws StorageFailure when the target does not end as the source did
     */
    public Head finish() {
        Head reached = to.commits().head();
        if (reached.position() != end.position() || !Arrays.equals(reached.hash(), end.hash())) {
            throw new StorageFailure(
                    "The copy in the %s ends at position %d, the log at %d."
                            .formatted(to.place(), reached.position(), end.position()));
        }
        to.records().get(KIND, KEY).ifPresent(it -> to.records().delete(KIND, KEY, it.version()));
        return end;
    }
}
