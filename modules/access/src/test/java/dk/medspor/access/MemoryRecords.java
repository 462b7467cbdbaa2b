package dk.medspor.access;

import dk.medspor.storage.RecordStore;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Records in memory. */
final class MemoryRecords implements RecordStore {

    private final Map<String, NavigableMap<String, StoredRecord>> kinds = new TreeMap<>();

    @Override
    public synchronized Optional<StoredRecord> get(String kind, String key) {
        return Optional.ofNullable(of(kind).get(key));
    }

    @Override
    public synchronized List<StoredRecord> list(String kind, String afterKey, int limit) {
        return of(kind).tailMap(afterKey, false).values().stream().limit(limit).toList();
    }

    @Override
    public synchronized long count(String kind) {
        return of(kind).size();
    }

    @Override
    public synchronized boolean put(String kind, String key, long expectedVersion, byte[] body) {
        if (version(kind, key) != expectedVersion) {
            return false;
        }
        of(kind).put(key, new StoredRecord(key, expectedVersion + 1, body));
        return true;
    }

    @Override
    public synchronized boolean delete(String kind, String key, long expectedVersion) {
        if (version(kind, key) != expectedVersion) {
            return false;
        }
        of(kind).remove(key);
        return true;
    }

    @Override
    public synchronized Set<String> kinds() {
        return kinds.entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized void adopt(String kind, List<StoredRecord> records) {
        records.forEach(it -> of(kind).put(it.key(), it));
    }

    private long version(String kind, String key) {
        return get(kind, key).map(StoredRecord::version).orElse(NEW);
    }

    private NavigableMap<String, StoredRecord> of(String kind) {
        return kinds.computeIfAbsent(kind, _ -> new TreeMap<>());
    }

    @Override
    public void close() {}
}
