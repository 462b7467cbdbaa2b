package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.source.Layout;
import dk.medspor.minutesimport.source.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the lines of minutes where a line end is lost: before and behind the words of a part of an
 * item ({@code Beslutning: …}), before each number of an agenda or of proposals that runs on in one
 * line, and between the people of a list. What a cut line lost stands as blanks, so that each
 * character keeps its place.
 */
final class MinutesSplits {

    private static final Pattern AGENDA =
            Pattern.compile("(?iU)dagsorden(?:spunkter)?:?\\s+(?=\\d{1,3}[.)]\\s)");
    private static final Pattern NUMBER =
            Pattern.compile("(?U)(?<!\\S)(\\d{1,3})[.)]\\s+(?=\\p{L})");

    private final List<SourceLine> cut = new ArrayList<>();
    private int ordinal;
    private int nextOfAgenda;
    private int nextProposal;
    private boolean people;

    private MinutesSplits() {}

    static List<SourceLine> of(List<SourceLine> lines) {
        var splits = new MinutesSplits();
        lines.forEach(splits::split);
        return splits.cut;
    }

    private void split(SourceLine line) {
        if (line.isBlank() || !(line.layout() instanceof Layout.Body)) {
            people &= !line.isBlank();
            add(line, line.text());
            return;
        }
        var places = new TreeSet<Integer>();
        String text = line.text().substring(line.start(), line.end());
        people(text, places);
        agenda(text, places);
        parts(text, places);
        if (places.isEmpty()) {
            add(line, line.text());
            return;
        }
        int from = 0;
        for (int place : places) {
            add(line, masked(line, line.start() + from, line.start() + place));
            from = place;
        }
        add(line, masked(line, line.start() + from, line.end()));
    }

    private static String masked(SourceLine line, int from, int to) {
        return " ".repeat(from) + line.text().substring(from, to);
    }

    private void add(SourceLine line, String text) {
        var part = new SourceLine(line.number(), ordinal, line.page(), line.layout(), text);
        cut.add(part);
        ordinal += part.isBlank() ? 0 : 1;
    }

    private void people(String text, Set<Integer> places) {
        int label = AttendanceLabel.lengthBeforeNames(text);
        if (label > 0) {
            people = true;
            places.add(label);
        } else if (HeadField.of(text).isPresent() || ItemHeading.prefixed(text).isPresent()) {
            people = false;
        }
        if (people) {
            PeopleText.starts(text.substring(label)).forEach(it -> places.add(label + it));
        }
    }

    private void agenda(String text, Set<Integer> places) {
        Matcher match = AGENDA.matcher(text);
        boolean begins = match.lookingAt();
        if (begins) {
            people = false;
            places.add(match.end());
        } else if (nextOfAgenda == 0) {
            return;
        } else if (ItemHeading.prefixed(text).isPresent()) {
            nextOfAgenda = 0;
            return;
        }
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            int value = Integer.parseInt(number.group(1));
            boolean first = begins && number.start() == match.end();
            if (first || value == nextOfAgenda) {
                nextOfAgenda = value + 1;
                addInside(number.start(), places);
            }
        }
    }

    private void parts(String text, Set<Integer> places) {
        Matcher match = ItemPart.inLine().matcher(text);
        int from = 0;
        while (match.find()) {
            proposals(text, from, match.start(), places);
            addInside(match.start(), places);
            places.add(behindBlanks(text, match.end()));
            nextProposal = isProposal(match.group()) ? 1 : 0;
            from = match.end();
        }
        proposals(text, from, text.length(), places);
        ItemPart.headedBy(WrittenText.of(List.of(text)))
                .ifPresent(part -> nextProposal = part == ItemPart.PROPOSAL ? 1 : 0);
    }

    private static boolean isProposal(String label) {
        return ItemPart.headedBy(label.replace("*", "").strip())
                .filter(ItemPart.PROPOSAL::equals)
                .isPresent();
    }

    private void proposals(String text, int from, int to, Set<Integer> places) {
        Matcher number = NUMBER.matcher(text).region(from, to);
        number.useTransparentBounds(true);
        while (nextProposal > 0 && number.find()) {
            boolean next = Integer.parseInt(number.group(1)) == nextProposal;
            if (next && !Months.isMonth(Words.first(text.substring(number.end())))) {
                nextProposal++;
                addInside(number.start(), places);
            }
        }
    }

    private static void addInside(int place, Set<Integer> places) {
        if (place > 0) {
            places.add(place);
        }
    }

    private static int behindBlanks(String text, int place) {
        int end = place;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
