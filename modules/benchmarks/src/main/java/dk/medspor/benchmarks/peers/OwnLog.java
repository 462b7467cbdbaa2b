package dk.medspor.benchmarks.peers;

import dk.medspor.eventlog.EventLogAssembly;
import dk.medspor.eventlog.EventTypes;
import dk.medspor.eventlog.TextKeys;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.StoredCommit;
import dk.medspor.storage.Stores;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Medspor's log on any of its stores. */
final class OwnLog implements EnginePeer {

    private static final EventTypes TYPES = EventTypes.of(Noted.class);
    private static final int FILLING = 256;

    /** Few enough to be decoded while they are still in the processor's caches. */
    private static final int COMMITS = 200;

    private final Stores stores;
    private final EventStorageEngine engine;

    OwnLog(Stores stores) {
        this.stores = stores;
        this.engine =
                new EventLogAssembly(stores.commits(), TextKeys.in(stores.keys()), TYPES).engine();
    }

    @Override
    public EventStorageEngine engine() {
        return engine;
    }

    CommitStore commits() {
        return stores.commits();
    }

    /** Fills an empty log with commits of one event each, by many writers at once. */
    void fill(FilledStreams streams) throws InterruptedException, ExecutionException {
        Writers.of(FILLING, writer -> fill(streams, writer));
    }

    private void fill(FilledStreams streams, int writer) {
        for (long position = writer; position < streams.events(); position++) {
            if (position % streams.streams() % FILLING == writer) {
                engine.appendEvents(List.of(streams.event(position)));
            }
        }
    }

    /** Reads all events without Axon and decodes them. */
    long scan() {
        long events = 0;
        List<StoredCommit> batch = commits().read(0, COMMITS);
        while (!batch.isEmpty()) {
            for (StoredCommit commit : batch) {
                commit.events()
                        .forEach(it -> new EncodedNote(it.payload(), it.metadata()).decoded());
                events += commit.events().size();
            }
            batch = commits().read(batch.getLast().lastPosition() + 1, COMMITS);
        }
        return events;
    }

    @Override
    public void close() {
        stores.close();
    }
}
