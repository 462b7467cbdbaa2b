package dk.medspor.operations;

import dk.medspor.storage.Stores;
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

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        try (Stores stores = place.open()) {
            return SoundLog.verified(stores, command.commandLine().getOut())
                    ? 0
                    : Operations.NOT_SOUND;
        }
    }
}
