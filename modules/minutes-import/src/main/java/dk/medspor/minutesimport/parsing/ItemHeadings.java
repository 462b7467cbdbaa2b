package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.HeadingRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which lines of minutes head the items of the agenda. Items may be listed first, with page numbers
 * or slots, and treated later: then those lines head them that say the same number and title, or
 * the title alone. Without a list it is every line with {@code Punkt}, {@code Ad} or the like, else
 * every numbered heading, else numbered lines that count up from wherever they begin.
 */
final class ItemHeadings {

    private static final int LONGEST_TITLE = 160;
    private static final Pattern LIST =
            Pattern.compile(
                    "(?iU)(?:dagsorden(?:spunkter)?|indholdsfortegnelse|indhold|punkter"
                            + "(?: på dagsordenen)?|oversigt over punkter) ?:?");

    private final List<ShapedLine> lines;
    private final List<String> texts;
    private final Map<Integer, ItemHeading> listed = new HashMap<>();
    private final Map<Integer, ItemHeading> treated = new HashMap<>();
    private int listHead = -1;
    private int behindList;

    private ItemHeadings(List<ShapedLine> lines) {
        this.lines = lines;
        this.texts = lines.stream().map(it -> WrittenText.of(List.of(it.text()))).toList();
    }

    /**
     * The headings by their line.
     *
     * @param listed in the list of items
     * @param treated where the items are dealt with; when that is nowhere, none
     * @param listHead the line that heads the list, -1 when none does
     */
    record Found(
            Map<Integer, ItemHeading> listed, Map<Integer, ItemHeading> treated, int listHead) {}

    static Found in(List<ShapedLine> lines) {
        var headings = new ItemHeadings(lines);
        headings.findList();
        headings.findTreated();
        return new Found(headings.listed, headings.treated, headings.listHead);
    }

    static boolean headsList(String text) {
        return LIST.matcher(text).matches();
    }

    private void findList() {
        for (int i = 0; i < lines.size() && listHead < 0; i++) {
            if (headsList(plain(i)) && !entries(i + 1).isEmpty()) {
                listHead = i;
                listed.putAll(entries(i + 1));
            }
        }
        for (int i = 0; i < lines.size() && listHead < 0; i++) {
            int place = i;
            if (ItemTitle.hasPage(plain(i))) {
                numbered(i).ifPresent(it -> listed.put(place, it));
            }
        }
        behindList = listed.keySet().stream().mapToInt(it -> it + 1).max().orElse(0);
    }

    /** Numbered lines that count up, or the bullets of a list, until something else comes. */
    private Map<Integer, ItemHeading> entries(int from) {
        Map<Integer, ItemHeading> found = new HashMap<>();
        int last = 0;
        for (int i = from; i < lines.size(); i++) {
            if (isPassedOver(lines.get(i).shape()) || (!found.isEmpty() && goesOn(i))) {
                continue;
            }
            var entry = isItem(i) ? bullet(i, last + 1) : numbered(i);
            if (entry.isEmpty() || (last > 0 && entry.get().number() != last + 1)) {
                break;
            }
            last = entry.get().number();
            found.put(i, entry.get());
        }
        return found;
    }

    private boolean goesOn(int place) {
        return lines.get(place).shape() instanceof Shape.Plain
                && Words.startsLowerCase(lines.get(place).text())
                && !(lines.get(place - 1).shape() instanceof Shape.Blank);
    }

    private static boolean isPassedOver(Shape shape) {
        return shape instanceof Shape.Blank
                || shape instanceof Shape.PageMarker
                || shape instanceof Shape.PageMargin;
    }

    private boolean isItem(int place) {
        Shape shape = lines.get(place).shape();
        return shape instanceof Shape.Bullet || shape instanceof Shape.Dash;
    }

    private Optional<ItemHeading> bullet(int place, int number) {
        var line = lines.get(place);
        return Optional.of(
                new ItemHeading(number, line.textStart(), line.text(), HeadingRule.LISTED_ITEM));
    }

    private Optional<ItemHeading> numbered(int place) {
        var line = lines.get(place);
        return line.shape() instanceof Shape.Numbered(int number)
                ? Optional.of(
                        new ItemHeading(
                                number, line.textStart(), line.text(), HeadingRule.LISTED_ITEM))
                : Optional.empty();
    }

    private void findTreated() {
        for (int i = 0; i < lines.size(); i++) {
            int place = i;
            if (!listed.containsKey(i) && !lines.get(i).line().isBlank()) {
                prefixed(i).ifPresent(it -> treated.put(place, it));
            }
        }
        if (treated.isEmpty()) {
            for (int i = behindList; i < lines.size(); i++) {
                int place = i;
                signed(i).ifPresent(it -> treated.put(place, it));
            }
        }
        if (treated.isEmpty() && !listed.isEmpty()) {
            matchListed();
        }
        if (treated.isEmpty() && listed.isEmpty()) {
            countUp();
        }
    }

    private Optional<ItemHeading> prefixed(int place) {
        var shape = lines.get(place).shape();
        boolean may =
                shape instanceof Shape.Plain
                        || shape instanceof Shape.Capitals
                        || shape instanceof Shape.SignedHeading;
        return may
                ? ItemHeading.prefixed(plain(place)).map(it -> inLine(place, it))
                : Optional.empty();
    }

    private Optional<ItemHeading> signed(int place) {
        return lines.get(place).shape() instanceof Shape.SignedHeading
                ? ItemHeading.signed(plain(place)).map(it -> inLine(place, it))
                : Optional.empty();
    }

    /** The title behind its number in the line itself, where emphasis may stand around both. */
    private ItemHeading inLine(int place, ItemHeading heading) {
        var line = lines.get(place);
        int title = line.text().indexOf(heading.title());
        int start = title < 0 ? line.textStart() : line.textStart() + title;
        return new ItemHeading(heading.number(), start, heading.title(), heading.rule());
    }

    /** Each listed item is treated once, in order: by its number and title, or its title alone. */
    private void matchListed() {
        var left = new ArrayList<>(listed.values());
        left.sort(Comparator.comparingInt(ItemHeading::number));
        for (int i = behindList; i < lines.size(); i++) {
            var line = lines.get(i);
            for (int j = 0; j < left.size(); j++) {
                var entry = left.get(j);
                var heading = numbered(i).filter(entry::sameAs).or(() -> titled(line, entry));
                if (heading.isPresent()) {
                    treated.put(i, ruled(heading.get()));
                    left.remove(j);
                    break;
                }
            }
        }
    }

    private static Optional<ItemHeading> titled(ShapedLine line, ItemHeading entry) {
        var shape = line.shape();
        boolean may =
                shape instanceof Shape.Plain
                        || shape instanceof Shape.Capitals
                        || shape instanceof Shape.SignedHeading;
        return may && ItemHeading.key(line.text()).equals(entry.key())
                ? Optional.of(
                        new ItemHeading(
                                entry.number(),
                                line.textStart(),
                                line.text(),
                                HeadingRule.AGENDA_ITEM))
                : Optional.empty();
    }

    private static ItemHeading ruled(ItemHeading heading) {
        return new ItemHeading(
                heading.number(), heading.textStart(), heading.title(), HeadingRule.AGENDA_ITEM);
    }

    private void countUp() {
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            var heading = numbered(i);
            boolean next = heading.isPresent() && (last == 0 || heading.get().number() == last + 1);
            if (next && isTitle(lines.get(i).text())) {
                last = heading.get().number();
                treated.put(i, ruled(heading.get()));
            }
        }
    }

    private static boolean isTitle(String text) {
        return text.length() <= LONGEST_TITLE
                && !text.endsWith(".")
                && !Words.startsLowerCase(text);
    }

    private String plain(int place) {
        return texts.get(place);
    }
}
