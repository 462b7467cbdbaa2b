package dk.medspor.eventlog;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dk.medspor.storage.RecordStore;
import dk.medspor.storage.RecordStore.StoredRecord;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The keys of protected texts: one for each text of a commit, kept apart from the log. Destroying a
 * key makes its text unreadable in the log and in every copy of it, while all hashes stay valid.
 *
 * <p>Keys are made and stored in blocks before they are used, so a text costs no flush of its own;
 * what is left of a block when Medspor stops is never used. Other nodes may go on reading a
 * destroyed key's text for {@link #REMEMBERED}.
 */
public final class TextKeys {

    /** How long a node may rely on what it has read. */
    public static final Duration REMEMBERED = Duration.ofMinutes(1);

    private static final String KIND = "text-keys";
    private static final int BLOCKS_REMEMBERED = 1_024;

    private final RecordStore records;
    private final SecureRandom random = new SecureRandom();
    private final ReentrantLock handingOut = new ReentrantLock();
    private final LoadingCache<Long, KeyBlock> blocks;
    private final AtomicLong destroyed = new AtomicLong();
    private long next;

    private TextKeys(RecordStore records) {
        this.records = records;
        this.blocks =
                Caffeine.newBuilder()
                        .maximumSize(BLOCKS_REMEMBERED)
                        .expireAfterWrite(REMEMBERED)
                        .build(this::stored);
    }

    /** The keys kept in this store. */
    public static TextKeys in(RecordStore records) {
        return new TextKeys(records);
    }

    /** A key that was never handed out, and is durable. */
    TextKey unused() {
        handingOut.lock();
        try {
            if (next % KeyBlock.SIZE == 0) {
                next = reserved() * KeyBlock.SIZE;
            }
            return found(next++).orElseThrow();
        } finally {
            handingOut.unlock();
        }
    }

    /**
     * The key of that number; empty when it was destroyed.
     *
     * @throws LostKey when no such key was ever stored here
     */
    Optional<TextKey> found(long key) {
        return block(key).key(key);
    }

    /**
     * Destroys a key for good.
     *
     * @param key as a sealed text names it
     * @throws LostKey when no such key was ever stored here
     */
    public void destroy(long key) {
        long number = KeyBlock.of(key);
        boolean done;
        do {
            KeyBlock block = stored(number);
            done = records.put(KIND, name(number), block.version(), block.without(key));
        } while (!done);
        blocks.invalidate(number);
        destroyed.incrementAndGet();
    }

    /** How many keys this node has destroyed: what was opened before is not to be relied on. */
    long destroyed() {
        return destroyed.get();
    }

    private KeyBlock block(long key) {
        return blocks.get(KeyBlock.of(key));
    }

    private KeyBlock stored(long number) {
        StoredRecord record =
                records.get(KIND, name(number))
                        .orElseThrow(() -> new LostKey(number * KeyBlock.SIZE));
        return new KeyBlock(number, record.version(), record.body());
    }

    /** Makes a block; the next one when another node took that number. */
    private long reserved() {
        long number = records.count(KIND);
        while (!records.put(KIND, name(number), RecordStore.NEW, KeyBlock.fresh(random))) {
            number++;
        }
        return number;
    }

    private static String name(long number) {
        return "%016x".formatted(number);
    }
}
