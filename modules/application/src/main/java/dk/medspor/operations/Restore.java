package dk.medspor.operations;

import dk.medspor.storage.sqlite.EmbeddedBackup;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "restore", mixinStandardHelpOptions = true)
final class Restore implements Callable<Integer> {

    @Mixin private final DataDirectory data = new DataDirectory();

    @Parameters(paramLabel = "DIR", descriptionKey = "DIR")
    private Path backup = Path.of("");

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        Voice voice = Voice.of(command);
        Existing.require(backup, voice);
        try (EmbeddedStores stores = EmbeddedStores.open(backup, Clock.systemUTC())) {
            if (!SoundLog.verified(stores, voice)) {
                return Operations.NOT_SOUND;
            }
        }
        var head = EmbeddedBackup.copy(backup, data.path(), new ProgressLine(voice)::show);
        voice.say("restore.done", data.path(), head.position());
        return 0;
    }
}
