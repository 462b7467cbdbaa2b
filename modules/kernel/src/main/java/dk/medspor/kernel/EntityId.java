package dk.medspor.kernel;

import java.util.UUID;

/**
 * The base of every typed id. Implementations are records with the one component {@code value};
 * they are written as the plain UUID in JSON and in the log.
 */
public interface EntityId {

    UUID value();
}
