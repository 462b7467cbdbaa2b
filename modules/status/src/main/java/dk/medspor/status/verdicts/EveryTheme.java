package dk.medspor.status.verdicts;

import dk.medspor.initiatives.InitiativeId;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The themes of initiatives from several places; a theme that both name is one. */
public record EveryTheme(List<InitiativeThemes> places) implements InitiativeThemes {
    public EveryTheme {
        places = List.copyOf(places);
    }

    @Override
    public Answer<Map<InitiativeId, Set<String>>> of(
            Collection<StartedInitiative> initiatives, LocalDate on, AsOf asOf) {
        Map<InitiativeId, Set<String>> all = new HashMap<>();
        long position = Long.MAX_VALUE;
        for (InitiativeThemes place : places) {
            Answer<Map<InitiativeId, Set<String>>> its = place.of(initiatives, on, asOf);
            position = Math.min(position, its.position());
            its.value()
                    .forEach(
                            (id, themes) ->
                                    all.computeIfAbsent(id, _ -> new TreeSet<>()).addAll(themes));
        }
        return new Answer<>(position, all);
    }
}
