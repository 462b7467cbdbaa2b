package dk.medspor.operations;

import dk.medspor.storage.sqlite.EmbeddedBackup;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "restore",
        description = {
            "Verifies a backup and copies it to the data directory, which must be missing or empty.",
            "Positions and hashes stay as they were."
        })
final class Restore implements Callable<Integer> {

    @Mixin private final DataDirectory data = new DataDirectory();

    @Parameters(paramLabel = "DIR", description = "the backup")
    private Path backup = Path.of("");

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        Existing.require(backup);
        try (EmbeddedStores stores = EmbeddedStores.open(backup, Clock.systemUTC())) {
            if (!SoundLog.verified(stores, out)) {
                return Operations.NOT_SOUND;
            }
        }
        var head = EmbeddedBackup.copy(backup, data.path(), new ProgressLine(out)::show);
        out.printf("Restored to %s, up to position %d.%n", data.path(), head.position());
        return 0;
    }
}
