package dk.medspor.eventlog;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;
import org.axonframework.common.IdentifierFactory;

/**
 * Ids of messages: UUIDs of version 7 (RFC 9562), which grow with time, so that the newest entries
 * of a unique index stay together. Axon finds this class as a service.
 */
public final class TimeOrderedIds extends IdentifierFactory {

    private static final NoArgGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    /** A new id. */
    static UUID next() {
        return GENERATOR.generate();
    }

    @Override
    public String generateIdentifier() {
        return next().toString();
    }
}
