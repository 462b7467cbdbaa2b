package dk.medspor.storage;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Small records that are no events: users, persons, keys, command outcomes. A write is durable when
 * the call returns, and takes effect only on the version its caller has seen.
 */
public interface RecordStore extends AutoCloseable {

    /** The expected version of a record that must not exist yet. */
    long NEW = 0;

    /**
     * One record.
     *
     * @param version 1 for the first write, one more for each that follows
     */
    record StoredRecord(String key, long version, byte[] body) {}

    Optional<StoredRecord> get(String kind, String key);

    /** Records of a kind in order of their keys, after {@code afterKey} ("" for the first). */
    List<StoredRecord> list(String kind, String afterKey, int limit);

    long count(String kind);

    /**
     * Writes a record.
     *
     * @return false, with nothing written, when the record is not at {@code expectedVersion}
     */
    boolean put(String kind, String key, long expectedVersion, byte[] body);

    /**
     * Removes a record.
     *
     * @return false, with nothing removed, when the record is not at {@code expectedVersion}
     */
    boolean delete(String kind, String key, long expectedVersion);

    /** Every kind that has a record. */
    Set<String> kinds();

    /** Writes records of another store as they are there, versions included, over what is here. */
    void adopt(String kind, List<StoredRecord> records);

    @Override
    void close();
}
