package dk.medspor.operations;

import dk.medspor.storage.Stores;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "verify", mixinStandardHelpOptions = true)
final class Verify implements Callable<Integer> {

    @Mixin private final Place place = new Place();

    @Mixin private final KeptCheckpoints checkpoints = new KeptCheckpoints();

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Voice voice = Voice.of(command);
        try (Stores stores = place.open()) {
            boolean sound = SoundLog.verified(stores, voice);
            return checkpoints.hold(stores, voice) && sound ? 0 : Operations.NOT_SOUND;
        }
    }
}
