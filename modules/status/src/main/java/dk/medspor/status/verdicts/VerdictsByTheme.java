package dk.medspor.status.verdicts;

import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.Verdict;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.status.AllFacts;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the evaluations concluded, theme by theme. */
public final class VerdictsByTheme {

    private static final Comparator<ThemeVerdicts> WITHOUT_THEME_LAST =
            Comparator.<ThemeVerdicts, Boolean>comparing(it -> it.theme().isEmpty())
                    .thenComparing(it -> it.theme().orElse(""));

    private final StartedInitiatives initiatives;
    private final InitiativeThemes themes;

    /**
     * The verdicts.
     *
     * @param clock tells which days have come: no recorded fact is dated later
     */
    public VerdictsByTheme(
            ProjectedView<InitiativeDossier> view, InitiativeThemes themes, Clock clock) {
        this.initiatives = new StartedInitiatives(view, new AllFacts(clock));
        this.themes = themes;
    }

    /**
     * What had been concluded by a day; an initiative with several themes counts in each.
     *
     * @param owners whose initiatives it was that day; everybody's when empty
     */
    public Answer<List<ThemeVerdicts>> verdicts(
            Optional<Set<MedBodyId>> owners, LocalDate on, AsOf asOf) {
        Answer<List<StartedInitiative>> started = initiatives.by(on, owners, asOf);
        Answer<Map<InitiativeId, Set<String>>> known = themes.of(started.value(), on, asOf);
        return new Answer<>(
                Math.min(known.position(), started.position()),
                counted(started.value(), known.value()));
    }

    private static List<ThemeVerdicts> counted(
            List<StartedInitiative> initiatives, Map<InitiativeId, Set<String>> themes) {
        Map<Optional<String>, ThemeVerdicts> lines = new HashMap<>();
        for (StartedInitiative it : initiatives) {
            of(it.id(), themes).forEach(theme -> count(lines, theme, it.verdicts()));
        }
        return lines.values().stream().sorted(WITHOUT_THEME_LAST).toList();
    }

    private static List<Optional<String>> of(
            InitiativeId id, Map<InitiativeId, Set<String>> themes) {
        List<Optional<String>> its = new ArrayList<>();
        themes.getOrDefault(id, Set.of()).forEach(it -> its.add(Optional.of(it)));
        return its.isEmpty() ? List.of(Optional.empty()) : its;
    }

    private static void count(
            Map<Optional<String>, ThemeVerdicts> lines,
            Optional<String> theme,
            List<Verdict> verdicts) {
        lines.put(theme, lines.getOrDefault(theme, ThemeVerdicts.none(theme)).and(verdicts));
    }
}
