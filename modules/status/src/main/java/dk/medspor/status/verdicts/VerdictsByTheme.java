package dk.medspor.status.verdicts;

import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.Verdict;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Asking;
import dk.medspor.status.initiativerecord.InitiativeView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the evaluations concluded, theme by theme. */
public final class VerdictsByTheme {

    private static final Comparator<ThemeVerdicts> WITHOUT_THEME_LAST =
            Comparator.<ThemeVerdicts, Boolean>comparing(it -> it.theme().isEmpty())
                    .thenComparing(it -> it.theme().orElse(""));

    /** An initiative that had started, and what its evaluations had concluded. */
    private record Started(InitiativeDossier initiative, List<Verdict> verdicts) {

        static Stream<Started> by(LocalDate day, InitiativeDossier initiative) {
            return initiative.life().on(day).chain().stream()
                    .map(
                            it ->
                                    new Started(
                                            initiative,
                                            it.evaluations().stream()
                                                    .map(Evaluation::verdict)
                                                    .toList()));
        }
    }

    private final ProjectedView<InitiativeDossier> view;
    private final InitiativeThemes themes;

    public VerdictsByTheme(ProjectedView<InitiativeDossier> view, InitiativeThemes themes) {
        this.view = view;
        this.themes = themes;
    }

    /**
     * What had been concluded by a day; an initiative with several themes counts in each.
     *
     * @param owners whose initiatives it was that day; everybody's when empty
     */
    public Answer<List<ThemeVerdicts>> verdicts(
            Optional<Set<MedBodyId>> owners, LocalDate on, AsOf asOf) {
        Answer<List<Started>> started =
                Asking.ask(
                        view,
                        asOf,
                        state ->
                                Asking.all(state, InitiativeView.scopes(owners))
                                        .filter(it -> isOf(owners, it, on))
                                        .flatMap(it -> Started.by(on, it))
                                        .toList());
        Answer<Map<InitiativeId, Set<String>>> known =
                themes.of(started.value().stream().map(Started::initiative).toList(), on, asOf);
        return new Answer<>(
                Math.min(known.position(), started.position()),
                counted(started.value(), known.value()));
    }

    private static boolean isOf(
            Optional<Set<MedBodyId>> owners, InitiativeDossier initiative, LocalDate on) {
        return owners.map(it -> it.contains(initiative.identity().owner().on(on))).orElse(true);
    }

    private static List<ThemeVerdicts> counted(
            List<Started> initiatives, Map<InitiativeId, Set<String>> themes) {
        Map<Optional<String>, ThemeVerdicts> lines = new HashMap<>();
        for (Started it : initiatives) {
            of(it.initiative().id(), themes).forEach(theme -> count(lines, theme, it.verdicts()));
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
