package dk.medspor.storage.log;

import dk.medspor.storage.AppendOutcome;
import dk.medspor.storage.AppendOutcome.DuplicateEventId;
import dk.medspor.storage.AppendOutcome.SequenceConflict;
import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.NewCommit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the members of one group have claimed so far: sequences of streams, and event ids. Members
 * that want the same, or a commit that wants something twice, do not always meet in the store.
 */
public final class ClaimedPlaces {

    private record Place(String stream, long sequence) {}

    private final Set<Place> places = new HashSet<>();
    private final Set<String> eventIds = new HashSet<>();

    /** Claims all that the commit needs, or nothing and answers the first conflict. */
    public Optional<AppendOutcome> claim(NewCommit commit) {
        Set<Place> newPlaces = new HashSet<>();
        Set<String> newIds = new HashSet<>();
        for (CommitEvent event : commit.events()) {
            Place place = new Place(event.stream(), event.sequence());
            if (places.contains(place) || !newPlaces.add(place)) {
                return Optional.of(new SequenceConflict(event.stream(), event.sequence()));
            }
            if (eventIds.contains(event.id()) || !newIds.add(event.id())) {
                return Optional.of(new DuplicateEventId(event.id()));
            }
        }
        places.addAll(newPlaces);
        eventIds.addAll(newIds);
        return Optional.empty();
    }
}
