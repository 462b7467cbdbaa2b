package dk.medspor.status.verdicts;

import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.ObligationChain;
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

/** What the evaluations concluded, theme by theme. */
public final class VerdictsByTheme {

    private static final Comparator<ThemeVerdicts> WITHOUT_THEME_LAST =
            Comparator.<ThemeVerdicts, Boolean>comparing(it -> it.theme().isEmpty())
                    .thenComparing(it -> it.theme().orElse(""));

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
        Answer<List<InitiativeDossier>> started =
                Asking.ask(
                        view,
                        asOf,
                        state ->
                                InitiativeView.scopes(owners).stream()
                                        .flatMap(it -> state.all(it).stream())
                                        .distinct()
                                        .filter(it -> isOf(owners, it, on))
                                        .filter(it -> it.life().on(on).chain().isPresent())
                                        .toList());
        Answer<Map<InitiativeId, Set<String>>> known = themes.of(started.value(), on, asOf);
        return new Answer<>(
                Math.min(known.position(), started.position()),
                counted(started.value(), known.value(), on));
    }

    private static boolean isOf(
            Optional<Set<MedBodyId>> owners, InitiativeDossier initiative, LocalDate on) {
        return owners.map(it -> it.contains(initiative.identity().owner().on(on))).orElse(true);
    }

    private static List<ThemeVerdicts> counted(
            List<InitiativeDossier> initiatives,
            Map<InitiativeId, Set<String>> themes,
            LocalDate on) {
        Map<Optional<String>, ThemeVerdicts> lines = new HashMap<>();
        for (InitiativeDossier it : initiatives) {
            it.life()
                    .on(on)
                    .chain()
                    .ifPresent(
                            chain ->
                                    of(it.id(), themes)
                                            .forEach(theme -> count(lines, theme, chain)));
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
            ObligationChain chain) {
        List<Verdict> verdicts = chain.evaluations().stream().map(Evaluation::verdict).toList();
        lines.merge(
                theme,
                ThemeVerdicts.none(theme).and(verdicts),
                (before, _) -> before.and(verdicts));
    }
}
