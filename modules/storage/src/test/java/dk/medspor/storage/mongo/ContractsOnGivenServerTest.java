package dk.medspor.storage.mongo;

import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;

/** The contracts on the MongoDB that {@code MEDSPOR_TEST_MONGODB_URI} names. */
class ContractsOnGivenServerTest extends MongoContracts {

    private static final String NAME = "MEDSPOR_TEST_MONGODB_URI";
    private static final String URI =
            Objects.requireNonNullElse(
                    System.getProperty(NAME), Objects.requireNonNullElse(System.getenv(NAME), ""));

    @BeforeAll
    static void requireOne() {
        require(
                !URI.isBlank(),
                "MongoDB was not tested on a server of its own: " + NAME + " is not set.");
    }

    @Override
    TestDatabase newDatabase() {
        return new TestDatabase(URI);
    }
}
