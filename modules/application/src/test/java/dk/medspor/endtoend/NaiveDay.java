package dk.medspor.endtoend;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A theme day and its list of themes as they would be kept on paper, with nothing of Medspor. */
final class NaiveDay {

    /** A point that was made. */
    static final class Point {
        final String id;
        final String group;
        final int question;
        final String kind;
        String text;
        boolean withdrawn;

        Point(String id, String group, int question, String kind, String text) {
            this.id = id;
            this.group = group;
            this.question = question;
            this.kind = kind;
            this.text = text;
        }
    }

    private final List<Point> points = new ArrayList<>();
    private Map<Integer, Set<String>> codings = new TreeMap<>();
    private final Deque<Map<Integer, Set<String>>> before = new ArrayDeque<>();
    private int lastTheme;

    void say(Point point) {
        points.add(point);
    }

    Point point(int number) {
        return points.get(number);
    }

    int size() {
        return points.size();
    }

    List<String> textsOf(String group) {
        return points.stream().filter(it -> it.group.equals(group)).map(it -> it.text).toList();
    }

    List<String> idsOfKind(String kind) {
        return points.stream().filter(it -> it.kind.equals(kind)).map(it -> it.id).toList();
    }

    /** The questions that a group has not answered, of so many. */
    Set<Integer> unanswered(String group, int questions) {
        Set<Integer> open = new TreeSet<>();
        for (int question = 1; question <= questions; question++) {
            int asked = question;
            if (points.stream()
                    .noneMatch(
                            it ->
                                    it.group.equals(group)
                                            && it.question == asked
                                            && !it.withdrawn)) {
                open.add(question);
            }
        }
        return open;
    }

    int addTheme() {
        keep();
        lastTheme++;
        codings.put(lastTheme, new HashSet<>());
        return lastTheme;
    }

    Set<Integer> themes() {
        return new TreeSet<>(codings.keySet());
    }

    Set<String> codedTo(int theme) {
        return codings.getOrDefault(theme, Set.of());
    }

    private Set<String> codingsOf(int theme) {
        return Objects.requireNonNull(codings.get(theme));
    }

    boolean isCoded(String point, int theme) {
        return codedTo(theme).contains(point);
    }

    void code(String point, int theme) {
        keep();
        codingsOf(theme).add(point);
    }

    void recode(String point, int theme) {
        keep();
        codings.values().forEach(it -> it.remove(point));
        codingsOf(theme).add(point);
    }

    void merge(int theme, int into) {
        keep();
        codingsOf(into).addAll(codedTo(theme));
        codings.remove(theme);
    }

    /** The first part gets what is named, the second the rest. */
    void split(int theme, Set<String> first) {
        keep();
        Set<String> rest = new HashSet<>(codings.remove(theme));
        rest.removeAll(first);
        codings.put(++lastTheme, new HashSet<>(first));
        codings.put(++lastTheme, rest);
    }

    void undo() {
        codings = before.pop();
    }

    private void keep() {
        Map<Integer, Set<String>> copy = new HashMap<>();
        codings.forEach((theme, coded) -> copy.put(theme, new HashSet<>(coded)));
        before.push(new TreeMap<>(copy));
    }
}
