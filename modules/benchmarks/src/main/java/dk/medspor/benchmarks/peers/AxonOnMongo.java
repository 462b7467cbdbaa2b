package dk.medspor.benchmarks.peers;

import com.mongodb.client.MongoClient;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.serialization.Serializer;

/** Axon's extension for MongoDB, one document to an event. */
final class AxonOnMongo implements EnginePeer {

    private final MongoClient client;
    private final MongoEventStorageEngine engine;

    @SuppressWarnings("deprecation") // Without its indexes nothing would be unique.
    AxonOnMongo(WireServer server, Serializer serializer) {
        client = server.client();
        engine =
                MongoEventStorageEngine.builder()
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer)
                        .transactionManager(NoTransactionManager.INSTANCE)
                        .batchSize(BATCH)
                        .mongoTemplate(
                                DefaultMongoTemplate.builder()
                                        .mongoDatabase(client, "axon")
                                        .build())
                        .build();
        engine.ensureIndexes();
    }

    @Override
    public EventStorageEngine engine() {
        return engine;
    }

    @Override
    public void close() {
        client.close();
    }
}
