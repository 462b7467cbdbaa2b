package dk.medspor.storage.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import dk.medspor.storage.CommitStore;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A database of its own on some server, and all stores that a test opens on it. */
final class TestDatabase implements AutoCloseable {

    private final String uri;
    private final String name;
    private final Deque<Runnable> opened = new ArrayDeque<>();
    private final List<CommandListener> listeners;

    TestDatabase(String uri, CommandListener... listeners) {
        this(uri, "medspor-" + UUID.randomUUID(), List.of(listeners));
    }

    private TestDatabase(String uri, String name, List<CommandListener> listeners) {
        this.uri = uri;
        this.name = name;
        this.listeners = listeners;
    }

    /** The same database, reached another way. */
    TestDatabase sameAt(String otherUri) {
        return new TestDatabase(otherUri, name, listeners);
    }

    MongoStores open(Clock clock) {
        MongoStores stores = MongoStores.open(settings(), name, clock);
        opened.push(stores::close);
        return stores;
    }

    /** Its address, as another process needs it. */
    String address() {
        return uri + "/" + name;
    }

    /** The log alone, with its own patience for a server that is away. */
    CommitStore log(Duration patience) {
        CommitStore log = new MongoCommitStore(connection(), Clock.systemUTC(), false, patience);
        opened.push(log::close);
        return log;
    }

    /** The database, connected until this is closed. */
    MongoDatabase connection() {
        MongoClient client = MongoClients.create(settings());
        opened.push(client::close);
        return client.getDatabase(name);
    }

    MongoClientSettings settings() {
        MongoClientSettings.Builder settings =
                MongoClientSettings.builder(MongoStores.settings(new ConnectionString(uri)));
        listeners.forEach(settings::addCommandListener);
        // A connection that a test breaks is made again without the usual half second of waiting.
        settings.applyToServerSettings(it -> it.minHeartbeatFrequency(10, TimeUnit.MILLISECONDS));
        return settings.build();
    }

    /** The database as somebody else would change it. */
    void by(Consumer<MongoDatabase> somebody) {
        try (MongoClient client = MongoClients.create(uri)) {
            somebody.accept(client.getDatabase(name));
        }
    }

    /** Closes everything; the database goes with its server. */
    @Override
    public void close() {
        while (!opened.isEmpty()) {
            opened.pop().run();
        }
    }

    void drop() {
        close();
        by(MongoDatabase::drop);
    }
}
