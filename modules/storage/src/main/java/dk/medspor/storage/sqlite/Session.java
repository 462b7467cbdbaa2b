package dk.medspor.storage.sqlite;

import dk.medspor.storage.StorageFailure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** One connection with its prepared statements; used by one thread at a time. */
final class Session implements AutoCloseable {

    /** Makes a value of the current row; columns count from 1. */
    interface Row<T> {
        T from(ResultSet row) throws SQLException;
    }

    /** Work on a session. */
    interface Work<T> {
        T on(Session session) throws SQLException;
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Session(Connection connection) {
        this.connection = connection;
    }

    <T> List<T> list(String sql, Row<T> row, Object... arguments) throws SQLException {
        List<T> found = new ArrayList<>();
        each(sql, row, found::add, arguments);
        return found;
    }

    /** Shows row after row, of which one is in memory at a time. */
    <T> void each(String sql, Row<T> row, Consumer<? super T> action, Object... arguments)
            throws SQLException {
        try (ResultSet rows = bound(sql, arguments).executeQuery()) {
            while (rows.next()) {
                action.accept(row.from(rows));
            }
        }
    }

    <T> Optional<T> first(String sql, Row<T> row, Object... arguments) throws SQLException {
        try (ResultSet rows = bound(sql, arguments).executeQuery()) {
            return rows.next() ? Optional.of(row.from(rows)) : Optional.empty();
        }
    }

    /**
     * Does the work for a caller that knows nothing of SQL.
     *
     * @throws StorageFailure when it fails
     */
    <T> T ask(Work<T> question) {
        try {
            return question.on(this);
        } catch (SQLException e) {
            throw new StorageFailure("Cannot read documents", e);
        }
    }

    boolean exists(String sql, Object... arguments) throws SQLException {
        return first(sql, row -> true, arguments).isPresent();
    }

    /** Runs a change and tells how many rows it met. */
    int update(String sql, Object... arguments) throws SQLException {
        return bound(sql, arguments).executeUpdate();
    }

    /**
     * Runs a change once for each row of arguments, in one call of the driver.
     *
     * @return the index of the first row that changed nothing, empty when all did
     */
    OptionalInt updateEach(String sql, List<Object[]> rows) throws SQLException {
        PreparedStatement statement = prepared(sql);
        for (Object[] row : rows) {
            bind(statement, row);
            statement.addBatch();
        }
        int[] changed = statement.executeBatch();
        return IntStream.range(0, changed.length).filter(it -> changed[it] == 0).findFirst();
    }

    /** Runs a statement that is not worth preparing. */
    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private PreparedStatement bound(String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = prepared(sql);
        bind(statement, arguments);
        return statement;
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, Object[] arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            bind(statement, i + 1, arguments[i]);
        }
    }

    private static void bind(PreparedStatement statement, int index, Object argument)
            throws SQLException {
        switch (argument) {
            case byte[] bytes -> statement.setBytes(index, bytes);
            case Number number -> statement.setLong(index, number.longValue());
            default -> statement.setString(index, argument.toString());
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
