package dk.medspor.operations;

import dk.medspor.storage.CommitStore.Head;
import dk.medspor.storage.Stores;
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
            "Copies the data directory, or the MongoDB, to a missing or empty directory.",
            "Medspor may run meanwhile.",
            "The copy holds the keys of protected texts: keep it no longer than you must."
        })
final class Backup implements Callable<Integer> {

    @Mixin private final Place place = new Place();

    @Parameters(paramLabel = "DIR", description = "where the copy goes")
    private Path target = Path.of("");

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        return place.directory().map(it -> ofDirectory(it, out)).orElseGet(() -> ofMongodb(out));
    }

    private int ofDirectory(Path data, PrintWriter out) {
        Existing.require(data);
        Head head = EmbeddedBackup.copy(data, target, new ProgressLine(out)::show);
        out.printf("Backed up to %s, up to position %d.%n", target, head.position());
        return 0;
    }

    private int ofMongodb(PrintWriter out) {
        try (Stores from = place.open();
                Stores to = Place.made(target.toString())) {
            return new VerifiedCopy(from, to).run(out);
        }
    }
}
