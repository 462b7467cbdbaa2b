package dk.medspor.storage.sqlite;

import dk.medspor.storage.DocumentStore.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A place in one of several lists. */
record ScopePlace(String scope, Place place) {

    private static final String LAST = new String(Character.toChars(Character.MAX_CODE_POINT));

    /** A row of {@code scope, sort, count}. */
    static ScopePlace read(ResultSet row) throws SQLException {
        return new ScopePlace(row.getString(1), new Place(row.getString(2), row.getLong(3)));
    }

    /** What comes after every name that begins so. */
    static String after(String beginning) {
        return beginning + LAST;
    }

    static NavigableMap<String, List<Place>> grouped(List<ScopePlace> all) {
        NavigableMap<String, List<Place>> grouped = new TreeMap<>();
        all.forEach(
                it -> grouped.computeIfAbsent(it.scope(), _ -> new ArrayList<>()).add(it.place()));
        return grouped;
    }
}
