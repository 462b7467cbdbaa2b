package dk.medspor.meetings.domain;

import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.ThemeListEvent.ContributionCoded;
import dk.medspor.meetings.ThemeListEvent.ContributionRecoded;
import dk.medspor.meetings.ThemeListEvent.Step;
import dk.medspor.meetings.ThemeListEvent.ThemeAdded;
import dk.medspor.meetings.ThemeListEvent.ThemeDescribed;
import dk.medspor.meetings.ThemeListEvent.ThemeSplit;
import dk.medspor.meetings.ThemeListEvent.ThemesMerged;
import dk.medspor.meetings.ThemeText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The themes that stand, and what is coded to them, after the steps that stand. It is made anew for
 * each decision, so that a step that was undone leaves no trace in it.
 */
final class ThemeGraph {

    private final SortedSet<Integer> numbers = new TreeSet<>();
    private final Map<Integer, ThemeText> themes = new TreeMap<>();
    private final Map<ContributionId, SortedSet<Integer>> coded = new LinkedHashMap<>();

    private ThemeGraph() {}

    static ThemeGraph of(List<Step> steps) {
        ThemeGraph graph = new ThemeGraph();
        steps.forEach(graph::add);
        return graph;
    }

    /** Whether a theme of this number was ever there, as far as the steps stand. */
    boolean had(int theme) {
        return numbers.contains(theme);
    }

    boolean has(int theme) {
        return themes.containsKey(theme);
    }

    ThemeText text(int theme) {
        return Optional.ofNullable(themes.get(theme)).orElseThrow();
    }

    /** The themes that stand. */
    Map<Integer, ThemeText> themes() {
        return themes;
    }

    Set<Integer> themesOf(ContributionId contribution) {
        return coded.getOrDefault(contribution, new TreeSet<>());
    }

    /** What is coded to a theme, in the order it was first coded to any. */
    List<ContributionId> codedTo(int theme) {
        return coded.entrySet().stream()
                .filter(it -> it.getValue().contains(theme))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether a theme is another one, or a part of it, however deep. */
    boolean isWithin(int theme, int whole) {
        Optional<Integer> it = Optional.of(theme);
        while (it.isPresent()) {
            if (it.get() == whole) {
                return true;
            }
            it =
                    it.flatMap(number -> Optional.ofNullable(themes.get(number)))
                            .flatMap(ThemeText::parent);
        }
        return false;
    }

    private void add(Step step) {
        switch (step) {
            case ThemeAdded it -> added(it.theme(), it.text());
            case ThemeDescribed it -> themes.put(it.theme(), it.text());
            case ThemesMerged it -> {
                partsGoTo(it.theme(), Optional.of(it.into()));
                it.contributions().forEach(moved -> move(moved, it.theme(), it.into()));
            }
            case ThemeSplit it -> {
                partsGoTo(it.theme(), text(it.theme()).parent());
                it.contributions().forEach(moved -> uncode(moved, it.theme()));
                it.parts()
                        .forEach(
                                part -> {
                                    added(part.theme(), part.text());
                                    part.contributions()
                                            .forEach(moved -> code(moved, part.theme()));
                                });
            }
            case ContributionCoded it ->
                    it.themes().forEach(theme -> code(it.contributionId(), theme));
            case ContributionRecoded it -> {
                coded.remove(it.contributionId());
                it.themes().forEach(theme -> code(it.contributionId(), theme));
            }
        }
    }

    private void added(int theme, ThemeText text) {
        numbers.add(theme);
        themes.put(theme, text);
    }

    private void partsGoTo(int theme, Optional<Integer> parent) {
        themes.remove(theme);
        themes.replaceAll(
                (_, text) ->
                        text.parent().filter(it -> it == theme).isPresent()
                                ? text.under(parent)
                                : text);
    }

    private void move(ContributionId contribution, int from, int to) {
        uncode(contribution, from);
        code(contribution, to);
    }

    private void code(ContributionId contribution, int theme) {
        coded.computeIfAbsent(contribution, _ -> new TreeSet<>()).add(theme);
    }

    private void uncode(ContributionId contribution, int theme) {
        coded.computeIfAbsent(contribution, _ -> new TreeSet<>()).remove(theme);
    }
}
