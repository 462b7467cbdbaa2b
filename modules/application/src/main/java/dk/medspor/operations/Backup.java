package dk.medspor.operations;

import dk.medspor.storage.CommitStore.Head;
import dk.medspor.storage.sqlite.EmbeddedBackup;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "backup",
        description = {
            "Copies the data directory, which may be in use, to a missing or empty one.",
            "The copy holds the keys of protected texts: keep it no longer than you must."
        })
final class Backup implements Callable<Integer> {

    @Mixin private final DataDirectory data = new DataDirectory();

    @Parameters(paramLabel = "DIR", description = "where the copy goes")
    private Path target = Path.of("");

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        Existing.require(data.path());
        Head head = EmbeddedBackup.copy(data.path(), target, new ProgressLine(out)::show);
        out.printf("Backed up to %s, up to position %d.%n", target, head.position());
        return 0;
    }
}
