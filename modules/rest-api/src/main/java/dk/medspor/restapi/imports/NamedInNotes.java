package dk.medspor.restapi.imports;

import dk.medspor.minutesimport.Draft;
import dk.medspor.minutesimport.Participant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody whom notes name: of those who took part or sent apologies, or of a group.
 *
 * @param present false for an apology
 * @param group the number of the group that names somebody who is named nowhere else
 */
public record NamedInNotes(
        String name, Optional<String> role, boolean present, Optional<Integer> group) {

    /** Everybody once, those who took part before those whom only a group names. */
    public static List<NamedInNotes> of(Draft draft) {
        Set<String> names = new HashSet<>();
        List<NamedInNotes> all = new ArrayList<>();
        for (Participant it : draft.participants()) {
            names.add(it.name().toLowerCase(Locale.ROOT));
            all.add(participant(it));
        }
        for (var group : draft.groups()) {
            group.members().stream()
                    .filter(it -> names.add(it.name().toLowerCase(Locale.ROOT)))
                    .map(it -> member(it.name(), it.role(), group.number()))
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    private static NamedInNotes participant(Participant it) {
        return new NamedInNotes(it.name(), it.role(), it.present().orElse(true), Optional.empty());
    }

    /** Whoever sat in a group was there. */
    private static NamedInNotes member(String name, Optional<String> role, int group) {
        return new NamedInNotes(name, role, true, Optional.of(group));
    }
}
