package dk.medspor.application;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator can set.
 *
 * @param dataDir where everything is kept ({@code medspor.data-dir})
 * @param demo whether an empty data directory is filled with an invented municipality ({@code
 *     medspor.demo})
 */
@ConfigurationProperties("medspor")
record MedsporSettings(@DefaultValue("data") Path dataDir, @DefaultValue("false") boolean demo) {}
