package dk.medspor.meetings.domain;

import dk.medspor.meetings.ContributionId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A list of themes as a secretary would keep it on paper: a parent for each theme, pairs of
 * contribution and theme, and a photograph of both before each step. To undo is to lay the last
 * photograph on the table.
 */
final class NaiveThemes {

    /** What is on the table. */
    record Table(Map<Integer, Integer> parents, Set<Pair> pairs) {

        static final int NONE = 0;

        Table photographed() {
            return new Table(new HashMap<>(parents), new HashSet<>(pairs));
        }
    }

    record Pair(ContributionId contribution, int theme) {}

    private Table table = new Table(new HashMap<>(), new HashSet<>());
    private final Deque<Table> photographs = new ArrayDeque<>();

    Table table() {
        return table.photographed();
    }

    int steps() {
        return photographs.size();
    }

    void add(int theme, int parent) {
        photograph();
        table.parents().put(theme, parent);
    }

    void merge(int theme, int into) {
        photograph();
        table.parents().remove(theme);
        table.parents().replaceAll((_, parent) -> parent == theme ? into : parent);
        for (Pair it : Set.copyOf(table.pairs())) {
            if (it.theme() == theme) {
                table.pairs().remove(it);
                table.pairs().add(new Pair(it.contribution(), into));
            }
        }
    }

    void split(int theme, Map<Integer, List<ContributionId>> parts) {
        photograph();
        int parent = Objects.requireNonNull(table.parents().remove(theme));
        table.parents().replaceAll((_, its) -> its == theme ? parent : its);
        table.pairs().removeIf(it -> it.theme() == theme);
        parts.forEach(
                (part, contributions) -> {
                    table.parents().put(part, parent);
                    contributions.forEach(it -> table.pairs().add(new Pair(it, part)));
                });
    }

    void code(ContributionId contribution, List<Integer> themes) {
        photograph();
        themes.forEach(it -> table.pairs().add(new Pair(contribution, it)));
    }

    void recode(ContributionId contribution, List<Integer> themes) {
        photograph();
        table.pairs().removeIf(it -> it.contribution().equals(contribution));
        themes.forEach(it -> table.pairs().add(new Pair(contribution, it)));
    }

    void undo() {
        table = photographs.pop();
    }

    private void photograph() {
        photographs.push(table.photographed());
    }
}
