package dk.medspor.storage.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.ServerAddress;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.connection.ClusterType;
import dk.medspor.storage.BlobStore;
import dk.medspor.storage.CommitAdoption;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.DocumentStore;
import dk.medspor.storage.RecordStore;
import dk.medspor.storage.StorageFailure;
import dk.medspor.storage.Stores;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bson.UuidRepresentation;

/**
 * All stores of one MongoDB database and the one beside it that holds the keys of protected texts.
 * Several nodes may have them open at once. The server is a member of a replica set; one member is
 * enough.
 */
public final class MongoStores implements Stores {

    private static final String DEFAULT_DATABASE = "medspor";

    /** What the name of the database with the keys ends in. */
    private static final String KEYS = "-keys";

    /** How long a majority may take to have a write in its journals. */
    private static final Duration MAJORITY = Duration.ofSeconds(10);

    /** How long a server may fall silent within an answer. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    /** How long an append looks for its outcome while the server is away. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Set<ClusterType> WITH_CHANGE_STREAMS =
            Set.of(ClusterType.REPLICA_SET, ClusterType.SHARDED, ClusterType.LOAD_BALANCED);

    private final MongoClient client;
    private final String place;
    private final MongoCommitStore commits;
    private final DocumentStore documents;
    private final RecordStore records;
    private final RecordStore keys;
    private final BlobStore blobs;
    private final ServerClock clock;

    private MongoStores(
            MongoClient client,
            String name,
            String place,
            Clock clock,
            Consumer<MongoDatabase> recognition) {
        this.client = client;
        this.place = place;
        MongoDatabase database = client.getDatabase(name);
        recognition.accept(database);
        this.documents = new MongoDocumentStore(database);
        this.records = new MongoRecordStore(database);
        this.keys = new MongoRecordStore(client.getDatabase(name + KEYS));
        this.blobs = new MongoBlobStore(database, clock);
        this.clock = ServerClock.of(database);
        this.commits =
                new MongoCommitStore(
                        database,
                        clock,
                        WITH_CHANGE_STREAMS.contains(client.getClusterDescription().getType()),
                        PATIENCE);
    }

    /**
     * Opens a database, which is made when it is missing.
     *
     * @param uri {@code mongodb://host:port/database?options}; without a database it is "medspor".
     *     What it says about concerns, read preference and representations does not count
     * @param clock what commits are stamped with
     * @throws StorageFailure when the server cannot be reached, or is no member of a replica set
     * @throws dk.medspor.storage.LogLostItsEnd when acknowledged commits are missing
     * @throws dk.medspor.storage.UnknownFormat when the database is not ours, or too new
     */
    public static MongoStores open(String uri, Clock clock) {
        return open(uri, clock, FormatMark::recognise);
    }

    /**
     * As {@link #open(String, Clock)}, for a database that must be there already.
     *
     * @throws StorageFailure also when there is no log of Medspor in it
     */
    public static MongoStores openExisting(String uri, Clock clock) {
        return open(uri, clock, FormatMark::require);
    }

    private static MongoStores open(String uri, Clock clock, Consumer<MongoDatabase> recognition) {
        ConnectionString address = parsed(uri);
        String name = address.getDatabase() == null ? DEFAULT_DATABASE : address.getDatabase();
        return open(settings(address), name, clock, recognition);
    }

    static MongoStores open(MongoClientSettings settings, String name, Clock clock) {
        return open(settings, name, clock, FormatMark::recognise);
    }

    private static MongoStores open(
            MongoClientSettings settings,
            String name,
            Clock clock,
            Consumer<MongoDatabase> recognition) {
        String servers =
                settings.getClusterSettings().getHosts().stream()
                        .map(ServerAddress::toString)
                        .collect(Collectors.joining(", "));
        String place = "MongoDB database %s on %s".formatted(name, servers);
        MongoClient client = MongoClients.create(settings);
        try {
            return Calls.asked(() -> new MongoStores(client, name, place, clock, recognition));
        } catch (RuntimeException e) {
            client.close();
            throw e;
        }
    }

    private static ConnectionString parsed(String uri) {
        try {
            return new ConnectionString(uri);
        } catch (IllegalArgumentException e) {
            // Without the cause, which may show the password that the address holds.
            throw new StorageFailure(
                    "The address of MongoDB cannot be understood; it looks like"
                            + " mongodb://host:27017/medspor");
        }
    }

    static MongoClientSettings settings(ConnectionString address) {
        return MongoClientSettings.builder()
                .applicationName("medspor")
                .applyToSocketSettings(it -> it.readTimeout(SILENCE.toSeconds(), TimeUnit.SECONDS))
                .applyConnectionString(address)
                .readPreference(ReadPreference.primary())
                .readConcern(ReadConcern.MAJORITY)
                .writeConcern(
                        WriteConcern.MAJORITY
                                .withJournal(true)
                                .withWTimeout(MAJORITY.toMillis(), TimeUnit.MILLISECONDS))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build();
    }

    @Override
    public CommitStore commits() {
        return commits;
    }

    @Override
    public CommitAdoption adoption() {
        return commits.adoption();
    }

    @Override
    public DocumentStore documents() {
        return documents;
    }

    @Override
    public RecordStore records() {
        return records;
    }

    /** In a database of its own beside the other, so that copies of that one hold no keys. */
    @Override
    public RecordStore keys() {
        return keys;
    }

    @Override
    public BlobStore blobs() {
        return blobs;
    }

    /** That of the server that is primary. */
    @Override
    public Instant now() {
        return clock.now();
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public void close() {
        commits.close();
        client.close();
    }
}
