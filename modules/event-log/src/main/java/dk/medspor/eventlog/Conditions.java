package dk.medspor.eventlog;

import java.util.Optional;
import java.util.Set;

/**
 * On which conditions a command is recorded. They travel with the command to the append, where the
 * log admits one next event of a stream only: what they say of the stream up to there cannot change
 * any more, however many writers and nodes there are.
 *
 * @param once at most once under a key
 * @param unchanged only as long as the stream stands where the sender saw it
 */
public record Conditions(Optional<Once> once, Optional<Unchanged> unchanged) {

    /** No conditions. */
    public static final Conditions NONE = new Conditions(Optional.empty(), Optional.empty());

    /**
     * The key is kept in the metadata of the events, in the same commit as the events themselves.
     * So it needs no second record that a crash could separate from them.
     *
     * @param key a digest of the sender and the sender's key
     * @param request a digest of what was asked
     */
    public record Once(String key, String request) {}

    /**
     * The last event of the stream must be one of these.
     *
     * @param positions in the log
     */
    public record Unchanged(Set<Long> positions) {
        public Unchanged {
            positions = Set.copyOf(positions);
        }
    }

    boolean none() {
        return once.isEmpty() && unchanged.isEmpty();
    }
}
