package dk.medspor.application;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator can set.
 *
 * @param dataDir where everything is kept when no MongoDB is named ({@code medspor.data-dir})
 * @param demo whether an empty store is filled with an invented municipality ({@code medspor.demo})
 */
@ConfigurationProperties("medspor")
record MedsporSettings(
        @DefaultValue("data") Path dataDir,
        @DefaultValue("false") boolean demo,
        @DefaultValue Mongodb mongodb) {

    /**
     * A MongoDB to keep everything in, instead of the data directory.
     *
     * @param uri its address ({@code medspor.mongodb.uri}, or {@code MEDSPOR_MONGODB_URI} in the
     *     environment, where a password is not seen by other users of the machine); "" for none
     */
    record Mongodb(@DefaultValue("") String uri) {}
}
