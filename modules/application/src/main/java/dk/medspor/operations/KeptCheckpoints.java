package dk.medspor.operations;

import dk.medspor.audit.checkpoint.CheckpointFinding;
import dk.medspor.audit.checkpoint.CheckpointKeys;
import dk.medspor.audit.checkpoint.Checkpoints;
import dk.medspor.audit.checkpoint.MalformedNote;
import dk.medspor.audit.checkpoint.VerifierKey;
import dk.medspor.eventlog.EventJson;
import dk.medspor.storage.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Checkpoints that somebody kept, and the keys they trust. */
final class KeptCheckpoints {

    @Option(names = "--checkpoint", paramLabel = "FILE")
    private List<Path> files = List.of();

    @Option(names = "--key", paramLabel = "KEY")
    private List<String> keys = List.of();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /** Whether the log is as every one of them says. */
    boolean hold(Stores stores, Voice voice) throws IOException {
        var known = new CheckpointKeys(stores.keys(), EventJson.mapper(), Clock.systemUTC());
        var checkpoints = new Checkpoints(stores.commits(), known);
        boolean hold = true;
        for (Path file : files) {
            if (!Files.isReadable(file)) {
                throw new ParameterException(
                        command.commandLine(), voice.words("verify.unreadable", file));
            }
            hold &= holds(checkpoints, file, Files.readString(file), voice);
        }
        return hold;
    }

    private boolean holds(Checkpoints checkpoints, Path file, String published, Voice voice) {
        try {
            List<VerifierKey> trusted = keys.stream().map(VerifierKey::parse).toList();
            CheckpointFinding finding =
                    keys.isEmpty()
                            ? checkpoints.check(published)
                            : checkpoints.check(published, trusted);
            voice.say("verify.checkpoint", file, voice.words("verify.finding." + finding));
            checkpoints
                    .unvouched(published, trusted)
                    .forEach(it -> voice.say("verify.unvouched", it.verifier().text(), it.from()));
            return finding == CheckpointFinding.HOLDS;
        } catch (MalformedNote malformed) {
            voice.say("verify.malformed", file, String.valueOf(malformed.getMessage()));
            return false;
        }
    }
}
