package dk.medspor.storage.sqlite;

import dk.medspor.storage.DocumentStore.Document;
import dk.medspor.storage.DocumentStore.Place;
import dk.medspor.storage.DocumentStore.Snapshot;
import dk.medspor.storage.DocumentStore.Sorts;
import dk.medspor.storage.DocumentStore.ViewId;
import java.sql.SQLException;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Consumer;

/** A view within a read transaction, as it was once it had seen the event at a position. */
record SqlitePastSnapshot(Session session, long view, long position) implements Snapshot {

    private static final String DOCUMENT =
            """
            SELECT key, scopes, sort, body FROM documents \
            WHERE view = ?1 AND key = ?3 AND since <= ?2 \
            UNION ALL \
            SELECT key, scopes, sort, body FROM (\
              SELECT key, scopes, sort, body, since FROM past_documents \
              WHERE view = ?1 AND key = ?3 AND until > ?2 ORDER BY until LIMIT 1) \
            WHERE since <= ?2
            """;
    private static final String LISTED =
            """
            SELECT key, sort FROM scopes WHERE view = ?1 AND scope = ?3 AND since <= ?2 \
            UNION ALL \
            SELECT key, sort FROM past_scopes \
            WHERE view = ?1 AND scope = ?3 AND until > ?2 AND since <= ?2
            """;
    private static final String PART_LISTED =
            """
            SELECT key, sort FROM scopes WHERE view = ?1 AND scope = ?3 AND since <= ?2 \
            AND sort >= ?6 AND sort <= ?7 \
            UNION ALL \
            SELECT key, sort FROM past_scopes \
            WHERE view = ?1 AND scope = ?3 AND until > ?2 AND since <= ?2 \
            AND sort >= ?6 AND sort <= ?7
            """;
    private static final String LISTED_ANYWHERE =
            """
            SELECT scope, sort FROM scopes WHERE view = ?1 AND scope >= ?3 AND scope < ?4 \
            AND since <= ?2 \
            UNION ALL \
            SELECT scope, sort FROM past_scopes \
            WHERE view = ?1 AND scope >= ?3 AND scope < ?4 AND until > ?2 AND since <= ?2
            """;
    private static final String ALL =
            """
            SELECT key, scopes, sort, body FROM documents WHERE view = ?1 AND since <= ?2 \
            UNION ALL \
            SELECT key, scopes, sort, body FROM past_documents \
            WHERE view = ?1 AND until > ?2 AND since <= ?2 \
            ORDER BY key
            """;

    static SqlitePastSnapshot of(Session session, ViewId view, long position) throws SQLException {
        SqliteSnapshot live = SqliteSnapshot.of(session, view);
        return new SqlitePastSnapshot(session, live.view(), Math.min(position, live.position()));
    }

    @Override
    public Optional<Document> get(String key) {
        return session.ask(it -> it.first(DOCUMENT, DocumentRow::document, view, position, key));
    }

    @Override
    public List<Document> page(String scope, long offset, int limit) {
        List<String> keys =
                session.ask(
                        it ->
                                it.list(
                                        LISTED + " ORDER BY sort, key LIMIT ?4 OFFSET ?5",
                                        row -> row.getString(1),
                                        view,
                                        position,
                                        scope,
                                        limit,
                                        offset));
        return documents(keys);
    }

    @Override
    public List<Document> page(String scope, Sorts between, long offset, int limit) {
        return documents(
                session.ask(
                        it ->
                                it.list(
                                        PART_LISTED + " ORDER BY sort, key LIMIT ?4 OFFSET ?5",
                                        row -> row.getString(1),
                                        view,
                                        position,
                                        scope,
                                        limit,
                                        offset,
                                        between.first(),
                                        between.last())));
    }

    private List<Document> documents(List<String> keys) {
        return keys.stream().map(it -> get(it).orElseThrow()).toList();
    }

    @Override
    public long count(String scope) {
        return session.ask(
                it ->
                        it.first(
                                        "SELECT count(*) FROM (" + LISTED + ")",
                                        row -> row.getLong(1),
                                        view,
                                        position,
                                        scope)
                                .orElseThrow());
    }

    @Override
    public List<Place> places(String scope) {
        return session.ask(
                it ->
                        it.list(
                                "SELECT sort, count(*) FROM ("
                                        + LISTED
                                        + ") GROUP BY sort ORDER BY sort",
                                row -> new Place(row.getString(1), row.getLong(2)),
                                view,
                                position,
                                scope));
    }

    @Override
    public NavigableMap<String, List<Place>> placesOfAll(String beginning) {
        return ScopePlace.grouped(
                session.ask(
                        it ->
                                it.list(
                                        "SELECT scope, sort, count(*) FROM ("
                                                + LISTED_ANYWHERE
                                                + ") GROUP BY scope, sort ORDER BY scope, sort",
                                        ScopePlace::read,
                                        view,
                                        position,
                                        beginning,
                                        ScopePlace.after(beginning))));
    }

    @Override
    public void forEach(Consumer<? super Document> action) {
        session.ask(
                it -> {
                    it.each(ALL, DocumentRow::document, action, view, position);
                    return Optional.empty();
                });
    }
}
