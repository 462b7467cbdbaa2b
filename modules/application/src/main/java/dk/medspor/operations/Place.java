package dk.medspor.operations;

import dk.medspor.storage.Stores;
import dk.medspor.storage.mongo.MongoStores;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.time.Clock;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The data directory or the MongoDB that a command works on. */
final class Place {

    @Mixin private final DataDirectory data = new DataDirectory();

    @Option(
            names = "--medspor.mongodb.uri",
            paramLabel = "URI",
            defaultValue = "${env:MEDSPOR_MONGODB_URI:-}",
            description = "the MongoDB instead of a data directory; better in MEDSPOR_MONGODB_URI")
    private String mongodb = "";

    /** Opens what must be there already: a command that reads makes nothing in passing. */
    Stores open() {
        if (!mongodb.isBlank()) {
            return MongoStores.openExisting(mongodb, Clock.systemUTC());
        }
        Existing.require(data.path());
        return EmbeddedStores.open(data.path(), Clock.systemUTC());
    }
}
