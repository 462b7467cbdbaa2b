package dk.medspor.search;

import java.util.Optional;
import java.util.UUID;

/**
 * Where a thing is found.
 *
 * @param id its own; of an agenda item, of minutes and of a theme day that of the meeting
 * @param meeting at which it was said, for a contribution
 * @param group that said it, for a contribution
 * @param item its number on the agenda, for an agenda item and what the minutes say of it
 */
public record Whereabouts(
        UUID id, Optional<UUID> meeting, Optional<UUID> group, Optional<Integer> item) {

    /** A thing that is known by its id alone. */
    public static Whereabouts of(UUID id) {
        return new Whereabouts(id, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** An item of the agenda of a meeting, or what concerns none. */
    public static Whereabouts at(UUID meeting, Optional<Integer> item) {
        return new Whereabouts(meeting, Optional.empty(), Optional.empty(), item);
    }
}
