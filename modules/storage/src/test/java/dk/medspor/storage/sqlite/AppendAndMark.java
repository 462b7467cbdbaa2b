package dk.medspor.storage.sqlite;

import dk.medspor.storage.Commits;
import dk.medspor.storage.NewCommit;
import dk.medspor.storage.log.PendingAppend;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/**
 * Appends single commits and prints a line after the acknowledgement of each. Its arguments are the
 * data directory and how to write.
 */
final class AppendAndMark {

    static final int COMMITS = 20;
    static final String MARK = "acknowledged";

    /** As Medspor writes. */
    static final String DURABLE = "durable";

    /** A broken adapter: the log is written like a file that can be built again. */
    static final String REBUILDABLE = "rebuildable";

    private AppendAndMark() {}

    public static void main(String[] arguments) {
        Path directory = Path.of(arguments[0]);
        switch (arguments[1]) {
            case DURABLE -> {
                try (EmbeddedStores stores = EmbeddedStores.open(directory, Clock.systemUTC())) {
                    mark(stores.commits()::append);
                }
            }
            case REBUILDABLE -> {
                Path log = directory.resolve("log.db");
                DatabaseFile file = DatabaseFile.rebuildable(log, 1, LogTables.SCHEMA);
                try (LogWriter writer = new LogWriter(file, Clock.systemUTC())) {
                    mark(it -> append(writer, it));
                }
            }
            default -> throw new IllegalArgumentException(arguments[1]);
        }
    }

    private static void mark(Consumer<NewCommit> append) {
        for (int i = 0; i < COMMITS; i++) {
            append.accept(Commits.one("a", i));
            System.out.println(MARK + " " + i);
        }
    }

    private static void append(LogWriter writer, NewCommit commit) {
        PendingAppend append = PendingAppend.of(commit);
        writer.append(List.of(append), () -> {});
        append.outcome().join();
    }
}
