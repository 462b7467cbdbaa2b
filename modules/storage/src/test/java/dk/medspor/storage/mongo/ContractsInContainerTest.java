package dk.medspor.storage.mongo;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/** The contracts on a replica set of one member, in a container. */
class ContractsInContainerTest extends MongoContracts {

    private static @Nullable MongoDBContainer mongo;

    @BeforeAll
    static void start() {
        require(
                DockerClientFactory.instance().isDockerAvailable(),
                "MongoDB was not tested in a container: no Docker engine answers.");
        mongo = new MongoDBContainer("mongo:8.0").withReplicaSet();
        mongo.start();
    }

    @AfterAll
    static void stop() {
        if (mongo != null) {
            mongo.stop();
        }
    }

    @Override
    TestDatabase newDatabase() {
        if (mongo == null) {
            throw new IllegalStateException("The container was not started");
        }
        return new TestDatabase(mongo.getConnectionString());
    }
}
