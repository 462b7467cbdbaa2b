package dk.medspor.storage.sqlite;

import dk.medspor.storage.log.Identity;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers that streams have in the index, given in the order in which streams begin: so streams
 * of the same time lie side by side, and what is written together meets on few pages. Belongs to
 * the one session that writes.
 */
final class StreamNumbers {

    private static final int REMEMBERED = 10_000;

    private final Session session;
    private final List<String> given = new ArrayList<>();
    private final Map<String, Long> known =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Long> oldest) {
                    return size() > REMEMBERED;
                }
            };

    StreamNumbers(Session session) {
        this.session = session;
    }

    /** The number of a stream, which gets one now if it has none. */
    long of(String stream) throws SQLException {
        Long number = known.get(stream);
        if (number == null) {
            number = foundOrGiven(stream);
            known.put(stream, number);
        }
        return number;
    }

    private long foundOrGiven(String stream) throws SQLException {
        Object column = Identity.column(stream);
        Optional<Long> found =
                session.first(
                        "SELECT number FROM streams WHERE stream = ?",
                        row -> row.getLong(1),
                        column);
        return found.isPresent() ? found.get() : give(stream, column);
    }

    private long give(String stream, Object column) throws SQLException {
        given.add(stream);
        return session.first(
                        "INSERT INTO streams (stream) VALUES (?) RETURNING number",
                        row -> row.getLong(1),
                        column)
                .orElseThrow();
    }

    /** What was given can no longer be taken back. */
    void committed() {
        given.clear();
    }

    /** Some of what was given since the last commit, or all of it, is taken back. */
    void rolledBack() {
        given.forEach(known::remove);
    }
}
