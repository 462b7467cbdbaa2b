package dk.medspor.search;

import dk.medspor.search.text.Stems;
import dk.medspor.search.text.Stems.Stem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Shows where in a text the words stand that were looked for. */
final class Snippets {

    private static final int LENGTH = 240;
    private static final int BEFORE = 60;
    private static final String MORE = "…";

    private final Set<String> sought;

    Snippets(SearchWords words) {
        this.sought = words.stems();
    }

    /** A stretch of a text with one of the words. */
    private record Place(int from, int to, String stem) {}

    /** A heading, whole. */
    List<Fragment> heading(String text) {
        return fragments(text, 0, text.length(), places(text));
    }

    /** The place in the texts where most of the words stand; empty where none does. */
    List<Fragment> snippet(List<String> texts) {
        return texts.stream()
                .distinct()
                .map(it -> new Looked(it, places(it)))
                .filter(it -> !it.places().isEmpty())
                .max(Comparator.comparingLong(Looked::stems))
                .map(Snippets::cut)
                .orElse(List.of());
    }

    /** A text with all places where one of the words stands. */
    private record Looked(String text, List<Place> places) {

        private long stems() {
            return places.stream().map(Place::stem).distinct().count();
        }
    }

    private static List<Fragment> cut(Looked it) {
        String text = it.text();
        List<Place> places = it.places();
        int first = places.getFirst().from();
        int from = first <= BEFORE ? 0 : betweenWords(text, first - BEFORE, first);
        int end = Math.min(text.length(), from + LENGTH);
        int to = end == text.length() ? end : lastBreak(text, from + BEFORE, end);
        List<Fragment> cut = new ArrayList<>();
        if (from > 0) {
            cut.add(new Fragment(MORE, false));
        }
        cut.addAll(fragments(text, from, Math.max(to, places.getFirst().to()), places));
        if (to < text.length()) {
            cut.add(new Fragment(MORE, false));
        }
        return cut;
    }

    private static int betweenWords(String text, int from, int otherwise) {
        int blank = text.indexOf(' ', from);
        return blank < 0 || blank >= otherwise ? otherwise : blank + 1;
    }

    private static int lastBreak(String text, int after, int end) {
        int blank = text.lastIndexOf(' ', end);
        return blank > after ? blank : end;
    }

    private List<Place> places(String text) {
        SortedMap<Integer, Place> places = new TreeMap<>();
        for (List<Stem> stems : List.of(Stems.of(text), Stems.partsOf(text))) {
            stems.stream()
                    .filter(it -> sought.contains(it.text()))
                    .forEach(
                            it ->
                                    places.putIfAbsent(
                                            it.from(), new Place(it.from(), it.to(), it.text())));
        }
        return List.copyOf(places.values());
    }

    private static List<Fragment> fragments(String text, int from, int to, List<Place> places) {
        List<Fragment> fragments = new ArrayList<>();
        int at = from;
        for (Place it : places) {
            if (it.from() >= at && it.to() <= to) {
                add(text, at, it.from(), false, fragments);
                add(text, it.from(), it.to(), true, fragments);
                at = it.to();
            }
        }
        add(text, at, to, false, fragments);
        return fragments;
    }

    private static void add(String text, int from, int to, boolean found, List<Fragment> into) {
        if (to > from) {
            into.add(new Fragment(text.substring(from, to), found));
        }
    }
}
