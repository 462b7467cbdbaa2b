package dk.medspor.eventlog;

import dk.medspor.kernel.KeepsContent;
import dk.medspor.storage.BlobStore;
import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.DamagedLog;
import dk.medspor.storage.StoredCommit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The contents that the log names, each with the position of the event that named it first. An
 * event that erases a content takes its name out of these.
 */
public final class NamedContents {

    private static final int BATCH = 1_000;

    private final Map<String, Long> positions = new LinkedHashMap<>();
    private final EventTypes types;

    private NamedContents(EventTypes types) {
        this.types = types;
    }

    /** Those that the log names, as far as it can be read. */
    public static NamedContents in(CommitStore log, EventTypes types) {
        var named = new NamedContents(types);
        try {
            List<StoredCommit> batch = log.read(0, BATCH);
            while (!batch.isEmpty()) {
                batch.forEach(named::add);
                batch = log.read(batch.getLast().lastPosition() + 1, BATCH);
            }
        } catch (DamagedLog unreadable) {
            return named;
        }
        return named;
    }

    /** Those that are not there, in the order in which they were named. */
    public Map<String, Long> missingFrom(BlobStore contents) {
        Map<String, Long> missing = new LinkedHashMap<>();
        positions.forEach(
                (name, position) -> {
                    if (contents.find(name).isEmpty()) {
                        missing.put(name, position);
                    }
                });
        return missing;
    }

    private void add(StoredCommit commit) {
        commit.eventsFrom(commit.firstPosition())
                .forEach(
                        it ->
                                name(it.event())
                                        .ifPresent(
                                                name ->
                                                        positions.putIfAbsent(
                                                                name, it.position())));
    }

    private Optional<String> name(CommitEvent event) {
        return types.classOf(event.type())
                .filter(KeepsContent.class::isAssignableFrom)
                .map(it -> EventJson.mapper().readValue(event.payload(), it))
                .map(KeepsContent.class::cast)
                .map(KeepsContent::content);
    }
}
