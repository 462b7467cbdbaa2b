package dk.medspor.storage.sqlite;

import dk.medspor.storage.DirectoryInUse;
import dk.medspor.storage.history.StepLine;
import dk.medspor.storage.history.Workload;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * Lets eight clients append for ever, and prints the steps of their history. Its arguments are the
 * data directory and the seed of the random choices.
 */
final class AppendUntilKilled {

    /** Exit code when the directory is in use. */
    static final int REFUSED = 42;

    private AppendUntilKilled() {}

    public static void main(String[] arguments) throws Exception {
        try (EmbeddedStores stores =
                EmbeddedStores.open(Path.of(arguments[0]), Clock.systemUTC())) {
            new Workload(
                            List.of(stores.commits()),
                            Long.parseLong(arguments[1]),
                            step -> System.out.println(StepLine.of(step)))
                    .run(Integer.MAX_VALUE);
        } catch (DirectoryInUse e) {
            System.exit(REFUSED);
        }
    }
}
