package dk.medspor.operations;

import dk.medspor.storage.Stores;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "copy",
        description = {
            "Copies the log, the records and the keys to an empty place, and verifies the copy.",
            "Positions and hashes stay as they are. What is cut short goes on when it is started"
                    + " again; until then Medspor does not start on the copy."
        })
final class Copy implements Callable<Integer> {

    @Mixin private final Place place = new Place();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "PLACE",
            description = "mongodb://host:port/database, or a directory")
    private String target = "";

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        try (Stores from = place.open();
                Stores to = Place.made(target)) {
            return new VerifiedCopy(from, to).run(command.commandLine().getOut());
        }
    }
}
