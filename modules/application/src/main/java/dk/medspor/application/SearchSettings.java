package dk.medspor.application;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an operator can set about the search.
 *
 * @param directory where this node keeps its index ({@code medspor.search.directory}); if not said,
 *     {@code search} in the data directory, or with a MongoDB a temporary one, which is made anew
 *     from the log at each start
 */
@ConfigurationProperties("medspor.search")
record SearchSettings(Optional<Path> directory) {}
