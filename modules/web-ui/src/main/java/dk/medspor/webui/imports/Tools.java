package dk.medspor.webui.imports;

import dk.medspor.minutesimport.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What can be done with one element.
 *
 * @param places where it can go
 * @param cuts where it can be cut in two
 * @param merges whether there is one before it that it can be one with
 * @param above the place before the one before it
 */
record Tools(List<Choice> places, List<Cut> cuts, boolean merges, Optional<String> above) {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final int SHOWN = 24;
    private static final List<String> LISTS =
            List.of("followUps", "remarks", "narrative", "attachments", "unplaced", "artefacts");

    Tools {
        places = List.copyOf(places);
        cuts = List.copyOf(cuts);
    }

    /**
     * A place.
     *
     * @param words the key of what it is called
     * @param title what the document calls it
     */
    record Choice(String to, String words, String title) {}

    /** A place to cut, with the words on both sides. */
    record Cut(int place, String before, String after) {}

    static Tools of(Element element, Draft draft) {
        String list = list(element.pointer());
        int number = number(element.pointer());
        boolean heads = list.equals("/headings");
        return new Tools(
                places(element.pointer(), draft),
                heads ? List.of() : cuts(element.text()),
                !heads && number > 0,
                number > 0 && !heads ? Optional.of(list + "/" + (number - 1)) : Optional.empty());
    }

    private static List<Choice> places(String pointer, Draft draft) {
        List<Choice> all = new ArrayList<>();
        previous(pointer).ifPresent(it -> all.add(new Choice(it + "/subItems/-", "sub-item", "")));
        IntStream.range(0, draft.sections().size())
                .forEach(
                        i ->
                                all.add(
                                        new Choice(
                                                "/sections/" + i + "/contributions/-",
                                                "contribution",
                                                draft.sections().get(i).title())));
        all.add(new Choice("/sections/-", "new-section", ""));
        for (int i = 0; i < draft.agenda().size(); i++) {
            String title = draft.agenda().get(i).number() + ". " + draft.agenda().get(i).title();
            for (String part : List.of("proposals/-", "statement", "decision", "attachments/-")) {
                String words = part.replace("/-", "");
                all.add(new Choice("/agenda/" + i + "/" + part, words, title));
            }
        }
        LISTS.forEach(it -> all.add(new Choice("/" + it + "/-", it, "")));
        all.removeIf(it -> list(it.to()).equals(list(pointer)));
        return all;
    }

    /** The contribution before this one. */
    private static Optional<String> previous(String pointer) {
        return pointer.matches("/sections/\\d+/contributions/[1-9]\\d*")
                ? Optional.of(list(pointer) + "/" + (number(pointer) - 1))
                : Optional.empty();
    }

    private static List<Cut> cuts(String text) {
        return WORD.matcher(text)
                .results()
                .skip(1)
                .map(MatchResult::start)
                .map(
                        at ->
                                new Cut(
                                        at,
                                        text.substring(Math.max(0, at - SHOWN), at).strip(),
                                        text.substring(at, Math.min(text.length(), at + SHOWN))
                                                .strip()))
                .toList();
    }

    private static String list(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    /** Its place in its list; 0 for what is in none. */
    private static int number(String pointer) {
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        return last.matches("\\d{1,6}") ? Integer.parseInt(last) : 0;
    }
}
