package dk.medspor.exports;

import java.util.List;

/**
 * Rows under columns.
 *
 * @param title what they tell
 * @param rows each with a cell for each column
 */
public record Table(String title, List<String> columns, List<List<Cell>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        if (rows.stream().anyMatch(it -> it.size() != width)) {
            throw new IllegalArgumentException("each row needs " + width + " cells");
        }
    }
}
