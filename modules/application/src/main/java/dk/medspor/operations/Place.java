package dk.medspor.operations;

import dk.medspor.storage.Stores;
import dk.medspor.storage.mongo.MongoStores;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The data directory or the MongoDB that a command works on. */
final class Place {

    @Mixin private final DataDirectory data = new DataDirectory();

    @Option(
            names = "--medspor.mongodb.uri",
            paramLabel = "URI",
            defaultValue = "${env:MEDSPOR_MONGODB_URI:-}")
    private String mongodb = "";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /** Opens the place, which is made when it is missing. */
    static Stores made(String place) {
        return isMongodb(place)
                ? MongoStores.open(place, Clock.systemUTC())
                : EmbeddedStores.open(Path.of(place), Clock.systemUTC());
    }

    private static boolean isMongodb(String place) {
        return place.startsWith("mongodb://") || place.startsWith("mongodb+srv://");
    }

    /** The data directory, unless it is a MongoDB. */
    Optional<Path> directory() {
        return mongodb.isBlank() ? Optional.of(data.path()) : Optional.empty();
    }

    /** The same place in the settings of the application. */
    List<String> settings() {
        return mongodb.isBlank()
                ? List.of("--medspor.data-dir=" + data.path())
                : List.of("--medspor.mongodb.uri=" + mongodb);
    }

    /** Opens what must be there already: a command that reads makes nothing in passing. */
    Stores open() {
        if (!mongodb.isBlank()) {
            return MongoStores.openExisting(mongodb, Clock.systemUTC());
        }
        Existing.require(data.path(), Voice.of(command));
        return EmbeddedStores.open(data.path(), Clock.systemUTC());
    }
}
