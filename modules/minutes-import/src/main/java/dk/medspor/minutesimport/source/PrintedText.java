package dk.medspor.minutesimport.source;

import dk.medspor.minutesimport.source.PdfFile.PrintedLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the look of printed lines: more room than usual above a line stands for a blank one, larger
 * letters for a heading, and what returns at the edge of most pages for their head or foot.
 */
final class PrintedText {

    private static final double MORE_ROOM = 1.3;
    private static final double LARGER = 1.15;
    private static final int EDGE_LINES = 2;
    private static final int FEWEST_PAGES = 3;
    private static final double MOST_PAGES = 0.6;
    private static final int LONGEST_HEADING = 120;

    private final List<PrintedLine> lines;
    private final double usualRoom;
    private final float usualSize;
    private final List<Float> headingSizes;
    private final Set<String> margins;

    private PrintedText(List<PrintedLine> lines) {
        this.lines = lines;
        this.usualRoom = usualRoom(lines);
        this.usualSize = usualSize(lines);
        this.headingSizes = headingSizes(lines, usualSize);
        this.margins = margins(lines);
    }

    static FoundLines of(List<PrintedLine> lines) {
        return new PrintedText(lines).found();
    }

    private FoundLines found() {
        var found = new FoundLines();
        Optional<PrintedLine> before = Optional.empty();
        for (PrintedLine it : lines) {
            boolean margin = margins.contains(pattern(it));
            if (!margin && before.filter(above -> isSetOff(above, it)).isPresent()) {
                found.add(it.onPage(), new Layout.Body(), "");
            }
            found.add(it.onPage(), margin ? new Layout.Margin() : layout(it), it.text());
            before = margin ? before : Optional.of(it);
        }
        return found;
    }

    private boolean isSetOff(PrintedLine above, PrintedLine it) {
        return above.page() != it.page() || room(above, it) > usualRoom * MORE_ROOM;
    }

    private Layout layout(PrintedLine it) {
        boolean heading = it.size() > usualSize * LARGER && it.text().length() <= LONGEST_HEADING;
        return heading
                ? new Layout.Heading(1 + headingSizes.indexOf(it.size()))
                : new Layout.Body();
    }

    /** From baseline to baseline, in sizes of the letters. */
    private static double room(PrintedLine above, PrintedLine it) {
        return (it.baseline() - above.baseline()) / Math.max(above.size(), it.size());
    }

    /** The room that a tenth of all lines stays below: that of lines in one paragraph. */
    private static double usualRoom(List<PrintedLine> lines) {
        List<Double> rooms = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            double room = room(lines.get(i - 1), lines.get(i));
            if (lines.get(i - 1).page() == lines.get(i).page() && room > 0) {
                rooms.add(room);
            }
        }
        rooms.sort(null);
        return rooms.isEmpty() ? Double.MAX_VALUE : rooms.get(rooms.size() / 10);
    }

    /** The size that most letters have. */
    private static float usualSize(List<PrintedLine> lines) {
        Map<Float, Integer> letters = new HashMap<>();
        lines.forEach(it -> letters.merge(it.size(), it.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private static List<Float> headingSizes(List<PrintedLine> lines, float usual) {
        var sizes = new TreeSet<Float>();
        lines.stream().map(PrintedLine::size).filter(it -> it > usual * LARGER).forEach(sizes::add);
        return List.copyOf(sizes.descendingSet());
    }

    private static Set<String> margins(List<PrintedLine> lines) {
        Map<Integer, List<PrintedLine>> pages = new HashMap<>();
        lines.forEach(it -> pages.computeIfAbsent(it.page(), _ -> new ArrayList<>()).add(it));
        Map<String, Integer> pagesWith = new HashMap<>();
        for (List<PrintedLine> page : pages.values()) {
            Set<String> edge = new HashSet<>();
            page.stream().limit(EDGE_LINES).forEach(it -> edge.add(pattern(it)));
            page.stream()
                    .skip(Math.max(0, page.size() - EDGE_LINES))
                    .forEach(it -> edge.add(pattern(it)));
            edge.forEach(it -> pagesWith.merge(it, 1, Integer::sum));
        }
        int fewest = Math.max(FEWEST_PAGES, (int) Math.ceil(pages.size() * MOST_PAGES));
        pagesWith.values().removeIf(it -> it < fewest);
        return Set.copyOf(pagesWith.keySet());
    }

    /** Page numbers differ from page to page; where a line stands does not. */
    private static String pattern(PrintedLine it) {
        return it.text().replaceAll("\\d+", "#") + "@" + Math.round(it.baseline());
    }
}
