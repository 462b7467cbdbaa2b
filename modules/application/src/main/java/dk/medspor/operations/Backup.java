package dk.medspor.operations;

import dk.medspor.storage.CommitStore.Head;
import dk.medspor.storage.Stores;
import dk.medspor.storage.sqlite.EmbeddedBackup;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "backup", mixinStandardHelpOptions = true)
final class Backup implements Callable<Integer> {

    @Mixin private final Place place = new Place();

    @Parameters(paramLabel = "DIR", descriptionKey = "DIR")
    private Path target = Path.of("");

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        Voice voice = Voice.of(command);
        return place.directory()
                .map(it -> ofDirectory(it, voice))
                .orElseGet(() -> ofMongodb(voice));
    }

    private int ofDirectory(Path data, Voice voice) {
        Existing.require(data, voice);
        Head head = EmbeddedBackup.copy(data, target, new ProgressLine(voice)::show);
        voice.say("backup.done", target, head.position());
        return 0;
    }

    private int ofMongodb(Voice voice) {
        try (Stores from = place.open();
                Stores to = Place.made(target.toString())) {
            return new VerifiedCopy(from, to).run(voice);
        }
    }
}
