package dk.medspor.status.agreement;

import dk.medspor.kernel.DomainEvent;
import dk.medspor.recommendations.CorrectableDate;
import dk.medspor.recommendations.RecommendationEvent;
import dk.medspor.recommendations.RecommendationEvent.InitiativeLinked;
import dk.medspor.recommendations.RecommendationEvent.RecommendationDateCorrected;
import dk.medspor.recommendations.RecommendationEvent.RecommendationDrafted;
import dk.medspor.recommendations.RecommendationEvent.RecommendationRevised;
import dk.medspor.status.verdicts.ThemeVerdicts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which themes each initiative has, read from what happened to the recommendations. */
final class NaiveThemes {

    /** A wording that held from a day on. */
    private record Wording(LocalDate on, String theme) {}

    private final Map<String, List<Wording>> wordings = new TreeMap<>();
    private final Map<String, Set<String>> linked = new TreeMap<>();

    private NaiveThemes() {}

    static Map<String, Set<String>> of(List<DomainEvent> events, LocalDate day) {
        var themes = new NaiveThemes();
        for (DomainEvent event : events) {
            if (event instanceof RecommendationEvent it) {
                themes.hear(it.recommendationId().toString(), it);
            }
        }
        return themes.on(day);
    }

    private void hear(String id, RecommendationEvent event) {
        switch (event) {
            case RecommendationDrafted it ->
                    said(id).add(new Wording(it.on(), it.template().theme().value()));
            case RecommendationRevised it ->
                    said(id).add(new Wording(it.on(), it.template().theme().value()));
            case RecommendationDateCorrected it when it.date() == CorrectableDate.DRAFTED_ON ->
                    said(id).set(0, new Wording(it.is(), said(id).getFirst().theme()));
            case InitiativeLinked it ->
                    linked.computeIfAbsent(id, _ -> new TreeSet<>())
                            .add(it.initiativeId().toString());
            default -> {}
        }
    }

    private List<Wording> said(String id) {
        return wordings.computeIfAbsent(id, _ -> new ArrayList<>());
    }

    private Map<String, Set<String>> on(LocalDate day) {
        Map<String, Set<String>> themes = new TreeMap<>();
        wordings.forEach(
                (id, its) -> {
                    if (!its.getFirst().on().isAfter(day)) {
                        String theme =
                                its.reversed().stream()
                                        .filter(it -> !it.on().isAfter(day))
                                        .findFirst()
                                        .orElseThrow()
                                        .theme();
                        linked.getOrDefault(id, Set.of())
                                .forEach(
                                        it ->
                                                themes.computeIfAbsent(it, _ -> new TreeSet<>())
                                                        .add(theme));
                    }
                });
        return themes;
    }

    /** The answer of the view in the same words. */
    static Map<String, Long> told(List<ThemeVerdicts> answer) {
        Map<String, Long> told = new TreeMap<>();
        answer.forEach(
                it -> {
                    String theme = it.theme().orElse("-");
                    told.put(theme, it.initiatives());
                    told.put(theme + " evaluated", it.evaluated());
                    it.verdicts()
                            .forEach((verdict, count) -> told.put(theme + " " + verdict, count));
                });
        return told;
    }
}
