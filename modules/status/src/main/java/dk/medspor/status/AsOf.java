package dk.medspor.status;

import java.util.Optional;

/**
 * Which documents answer: the live ones, or what had been recorded up to a position (inclusive).
 */
public sealed interface AsOf {

    /** Everything recorded, at least up to a position the reader has seen. */
    record Now(long atLeast) implements AsOf {}

    /** Nothing recorded later counts. */
    record Position(long position) implements AsOf {}

    /** Everything recorded so far. */
    static AsOf now() {
        return new Now(-1);
    }

    static AsOf of(Optional<Long> position, long atLeast) {
        return position.<AsOf>map(Position::new).orElseGet(() -> new Now(atLeast));
    }
}
