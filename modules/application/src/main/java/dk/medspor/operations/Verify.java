package dk.medspor.operations;

import dk.medspor.storage.Stores;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "verify",
        description =
                "Reads every byte of the log and the contents again and computes every hash anew.")
final class Verify implements Callable<Integer> {

    @Mixin private final Place place = new Place();

    @Mixin private final KeptCheckpoints checkpoints = new KeptCheckpoints();

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = command.commandLine().getOut();
        try (Stores stores = place.open()) {
            boolean sound = SoundLog.verified(stores, out);
            return checkpoints.hold(stores, out) && sound ? 0 : Operations.NOT_SOUND;
        }
    }
}
