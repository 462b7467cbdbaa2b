package dk.medspor.application;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator can set.
 *
 * @param dataDir where everything is kept ({@code medspor.data-dir})
 */
@ConfigurationProperties("medspor")
record MedsporSettings(@DefaultValue("data") Path dataDir) {}
