package dk.medspor.storage.sqlite;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Removes the rows of views that were dropped, some at a time, so that other views are written in
 * between. What a killed process left is removed by the next.
 */
record DroppedViews(WriteSession writer) {

    private static final int ROWS = 2_000;
    private static final List<String> DELETE =
            List.of(
                    delete("documents", "rowid"),
                    delete("past_documents", "rowid"),
                    delete("scopes", "view, scope, sort, key"),
                    delete("past_scopes", "view, scope, sort, key, until"));

    private static String delete(String table, String key) {
        return "DELETE FROM %s WHERE (%s) IN (SELECT %s FROM %s WHERE view = ? LIMIT %d)"
                .formatted(table, key, key, table, ROWS);
    }

    void sweep() {
        boolean more;
        do {
            more = writer.write(DroppedViews::sweepSome);
        } while (more);
    }

    private static boolean sweepSome(Session session) throws SQLException {
        Optional<Long> view =
                session.first("SELECT id FROM dropped_views LIMIT 1", row -> row.getLong(1));
        if (view.isEmpty()) {
            return false;
        }
        int removed = 0;
        for (String delete : DELETE) {
            removed += session.update(delete, view.get());
        }
        if (removed == 0) {
            session.update("DELETE FROM dropped_views WHERE id = ?", view.get());
        }
        return true;
    }
}
