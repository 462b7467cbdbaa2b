package dk.medspor.storage.sqlite;

import java.nio.file.Path;
import java.util.List;

/**
 * The tables of views.db. What is current has tables of its own, so that a live read never passes
 * by what is past. A past row held from {@code since} until before {@code until}; both are
 * positions. Bodies and places in lists have separate histories: most events change a document and
 * leave it where it was.
 */
final class DocumentTables {

    /** 2: the past is kept. */
    private static final int FORMAT = 2;

    private static final List<String> SCHEMA =
            List.of(
                    // A number is never given twice: rows of a dropped view may still be around.
                    """
                    CREATE TABLE IF NOT EXISTS views (
                      id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL,
                      version INTEGER NOT NULL, build INTEGER NOT NULL,
                      position INTEGER NOT NULL, UNIQUE (name, version, build))
                    """,
                    "CREATE TABLE IF NOT EXISTS dropped_views (id INTEGER PRIMARY KEY)",
                    """
                    CREATE TABLE IF NOT EXISTS documents (
                      view INTEGER NOT NULL, key TEXT NOT NULL, since INTEGER NOT NULL,
                      sort TEXT NOT NULL, scopes BLOB NOT NULL, body BLOB NOT NULL,
                      UNIQUE (view, key))
                    """,
                    """
                    CREATE TABLE IF NOT EXISTS past_documents (
                      view INTEGER NOT NULL, key TEXT NOT NULL, until INTEGER NOT NULL,
                      since INTEGER NOT NULL, sort TEXT NOT NULL, scopes BLOB NOT NULL,
                      body BLOB NOT NULL, UNIQUE (view, key, until))
                    """,
                    """
                    CREATE TABLE IF NOT EXISTS scopes (
                      view INTEGER NOT NULL, scope TEXT NOT NULL, sort TEXT NOT NULL,
                      key TEXT NOT NULL, since INTEGER NOT NULL,
                      PRIMARY KEY (view, scope, sort, key)) WITHOUT ROWID
                    """,
                    """
                    CREATE TABLE IF NOT EXISTS past_scopes (
                      view INTEGER NOT NULL, scope TEXT NOT NULL, sort TEXT NOT NULL,
                      key TEXT NOT NULL, until INTEGER NOT NULL, since INTEGER NOT NULL,
                      PRIMARY KEY (view, scope, sort, key, until)) WITHOUT ROWID
                    """);

    private DocumentTables() {}

    static DatabaseFile in(Path file) {
        return DatabaseFile.rebuildable(file, FORMAT, SCHEMA);
    }
}
