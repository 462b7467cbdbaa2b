package dk.medspor.audit.replay;

import dk.medspor.eventlog.EventMetadata;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who decided, in which roles and by which right.
 *
 * @param user the id of the account
 * @param roles those that the account held at that moment
 * @param right the name of what it was allowed to do; empty where it was not recorded
 * @param rightBodies the ids of the bodies that the right was limited to; empty without a limit
 */
public record DecidedBy(
        String user, List<String> roles, Optional<String> right, List<String> rightBodies) {

    public DecidedBy {
        roles = List.copyOf(roles);
        rightBodies = List.copyOf(rightBodies);
    }

    static DecidedBy of(Map<String, ?> metadata) {
        return new DecidedBy(
                text(metadata, EventMetadata.ACTOR).orElse(""),
                texts(metadata, EventMetadata.ROLES),
                text(metadata, EventMetadata.RIGHT),
                texts(metadata, EventMetadata.RIGHT_BODIES));
    }

    private static Optional<String> text(Map<String, ?> metadata, String name) {
        return Optional.ofNullable(metadata.get(name)).map(String::valueOf);
    }

    private static List<String> texts(Map<String, ?> metadata, String name) {
        return metadata.get(name) instanceof Collection<?> all
                ? all.stream().map(String::valueOf).toList()
                : List.of();
    }
}
