package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.HeadingRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What rows of cells are: slots of a programme, or a table with its title and source. */
final class Rows {

    private final List<Block> blocks;
    private final Map<Integer, Role> roles = new HashMap<>();

    private Rows(List<Block> blocks) {
        this.blocks = blocks;
    }

    static Map<Integer, Role> roles(List<Block> blocks) {
        var rows = new Rows(blocks);
        for (int first = 0; first < blocks.size(); first++) {
            int end = rows.endOfRun(first);
            if (end > first) {
                rows.place(first, end);
                first = end - 1;
            }
        }
        return rows.roles;
    }

    private int endOfRun(int first) {
        int end = first;
        while (end < blocks.size() && isRow(end) && (end == first || follows(end - 1, end))) {
            end++;
        }
        return end;
    }

    private boolean isRow(int place) {
        return blocks.get(place).shape() instanceof Shape.Row;
    }

    /** Without a blank line between. */
    private boolean follows(int place, int next) {
        int last = blocks.get(place).pieces().getLast().line().number();
        return blocks.get(next).pieces().getFirst().line().number() == last + 1;
    }

    private void place(int first, int end) {
        long slots = IntStream.range(first, end).filter(this::isSlot).count();
        boolean headed = !isSlot(first);
        if (slots > 0 && slots >= end - first - (headed ? 1 : 0)) {
            programme(first, end);
        } else if (end - first > 1) {
            table(first, end);
        }
    }

    private boolean isSlot(int place) {
        return Forms.slot(blocks.get(place).text()).isPresent();
    }

    private void programme(int first, int end) {
        for (int i = first; i < end; i++) {
            roles.put(
                    i,
                    Forms.slot(blocks.get(i).text())
                            .<Role>map(Role.HasSlot::new)
                            .orElseGet(() -> new Role.Introduces(HeadingRule.COLUMNS)));
        }
    }

    private void table(int first, int end) {
        boolean titled =
                first > 0 && blocks.get(first - 1).isParagraph() && follows(first - 1, first);
        if (titled) {
            roles.put(first - 1, new Role.InTable(first, Role.InTable.Part.TITLE));
        }
        for (int i = first; i < end; i++) {
            roles.put(i, new Role.InTable(first, Role.InTable.Part.ROW));
        }
        if (end < blocks.size() && Forms.source(blocks.get(end).text()).isPresent()) {
            roles.put(end, new Role.InTable(first, Role.InTable.Part.SOURCE));
        }
    }
}
