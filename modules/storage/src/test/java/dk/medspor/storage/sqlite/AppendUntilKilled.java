package dk.medspor.storage.sqlite;

import dk.medspor.storage.AppendOutcome.Appended;
import dk.medspor.storage.Commits;
import dk.medspor.storage.DirectoryInUse;
import dk.medspor.storage.NewCommit;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.IntStream;

/** Appends with eight threads for ever, and prints each commit once it is acknowledged. */
final class AppendUntilKilled {

    /** Exit code when the directory is in use. */
    static final int REFUSED = 42;

    private static final int WRITERS = 8;

    private AppendUntilKilled() {}

    public static void main(String[] arguments) {
        try {
            EmbeddedStores stores = EmbeddedStores.open(Path.of(arguments[0]), Clock.systemUTC());
            IntStream.range(0, WRITERS)
                    .forEach(it -> Thread.ofPlatform().start(() -> append(stores)));
        } catch (DirectoryInUse e) {
            System.exit(REFUSED);
        }
    }

    private static void append(EmbeddedStores stores) {
        String stream = Commits.newStream();
        for (long sequence = 0; ; sequence += 2) {
            NewCommit commit = Commits.several(stream, sequence, 2);
            if (stores.commits().append(commit) instanceof Appended(var first, var last, var at)) {
                System.out.println(first + " " + commit.id());
            }
        }
    }
}
