package dk.medspor.status.verdicts;

import dk.medspor.initiatives.InitiativeId;
import dk.medspor.recommendations.Dossier;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Page;
import dk.medspor.status.recommendations.Recommendations;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An initiative has the themes of the recommendations that it grew from. */
public final class RecommendedThemes implements InitiativeThemes {

    private final Recommendations recommendations;

    public RecommendedThemes(Recommendations recommendations) {
        this.recommendations = recommendations;
    }

    @Override
    public Answer<Map<InitiativeId, Set<String>>> of(
            Collection<StartedInitiative> initiatives, LocalDate on, AsOf asOf) {
        Answer<Page<Dossier>> all =
                recommendations.recommendations(Optional.empty(), on, 0, Integer.MAX_VALUE, asOf);
        Map<InitiativeId, Set<String>> themes = new HashMap<>();
        for (Dossier it : all.value().items()) {
            String theme = it.latest().theme().value();
            it.initiatives()
                    .forEach(id -> themes.computeIfAbsent(id, _ -> new TreeSet<>()).add(theme));
        }
        return new Answer<>(all.position(), themes);
    }
}
