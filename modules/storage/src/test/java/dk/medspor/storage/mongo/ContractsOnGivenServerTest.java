package dk.medspor.storage.mongo;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
        if (URI.isBlank()) {
            String why = "MongoDB was not tested on a server of its own: " + NAME + " is not set.";
            System.out.println(why);
            assumeTrue(false, why);
        }
    }

    @Override
    TestDatabase newDatabase() {
        return new TestDatabase(URI);
    }
}
