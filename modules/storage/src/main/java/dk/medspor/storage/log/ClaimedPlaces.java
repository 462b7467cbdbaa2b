package dk.medspor.storage.log;

import dk.medspor.storage.AppendOutcome;
import dk.medspor.storage.AppendOutcome.DuplicateEventId;
import dk.medspor.storage.AppendOutcome.SequenceConflict;
import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.NewCommit;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What commits have taken: sequences of streams, and event ids. Members of one group that want the
 * same, or a commit that wants something twice, do not always meet in the store.
 */
public final class ClaimedPlaces {

    private record Place(String stream, long sequence) {}

    private record EventId(String id) {}

    private final Set<Object> taken;

    private ClaimedPlaces(Set<Object> taken) {
        this.taken = taken;
    }

    /** Of one group. */
    public static ClaimedPlaces ofGroup() {
        return new ClaimedPlaces(new HashSet<>());
    }

    /** The last ones of a log; older ones are forgotten, so only a conflict it finds is certain. */
    public static ClaimedPlaces recent(int most) {
        return new ClaimedPlaces(
                Collections.newSetFromMap(
                        new LinkedHashMap<>() {
                            @Override
                            protected boolean removeEldestEntry(Map.Entry<Object, Boolean> oldest) {
                                return size() > most;
                            }
                        }));
    }

    /** Takes all that the commit needs, or nothing and answers the first conflict. */
    public Optional<AppendOutcome> claim(NewCommit commit) {
        Optional<AppendOutcome> conflict = conflict(commit);
        if (conflict.isEmpty()) {
            add(commit);
        }
        return conflict;
    }

    /** The first thing that the commit needs and that is taken, or that it needs twice. */
    public Optional<AppendOutcome> conflict(NewCommit commit) {
        Set<Object> own = new HashSet<>();
        for (CommitEvent event : commit.events()) {
            Object place = new Place(event.stream(), event.sequence());
            if (taken.contains(place) || !own.add(place)) {
                return Optional.of(new SequenceConflict(event.stream(), event.sequence()));
            }
            Object id = new EventId(event.id());
            if (taken.contains(id) || !own.add(id)) {
                return Optional.of(new DuplicateEventId(event.id()));
            }
        }
        return Optional.empty();
    }

    /** Takes all that the commit needs. */
    public void add(NewCommit commit) {
        for (CommitEvent event : commit.events()) {
            taken.add(new Place(event.stream(), event.sequence()));
            taken.add(new EventId(event.id()));
        }
    }
}
