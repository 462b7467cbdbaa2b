package dk.medspor.operations;

import dk.medspor.audit.checkpoint.CheckpointFinding;
import dk.medspor.audit.checkpoint.CheckpointKeys;
import dk.medspor.audit.checkpoint.Checkpoints;
import dk.medspor.audit.checkpoint.MalformedNote;
import dk.medspor.audit.checkpoint.VerifierKey;
import dk.medspor.eventlog.EventJson;
import dk.medspor.storage.Stores;
import java.io.IOException;
import java.io.PrintWriter;
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

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "a checkpoint that was published; the log must hold all it speaks of")
    private List<Path> files = List.of();

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "name+id+base64: the only keys to trust; else those beside the log")
    private List<String> keys = List.of();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /** Whether the log is as every one of them says. */
    boolean hold(Stores stores, PrintWriter out) throws IOException {
        boolean hold = true;
        for (Path file : files) {
            if (!Files.isReadable(file)) {
                throw new ParameterException(command.commandLine(), file + " cannot be read");
            }
            String finding = finding(stores, Files.readString(file));
            out.printf("%s: %s%n", file, finding);
            hold &= finding.equals(CheckpointFinding.HOLDS.name());
        }
        out.flush();
        return hold;
    }

    private String finding(Stores stores, String published) {
        var known = new CheckpointKeys(stores.keys(), EventJson.mapper(), Clock.systemUTC());
        var checkpoints = new Checkpoints(stores.commits(), known);
        try {
            CheckpointFinding finding =
                    keys.isEmpty()
                            ? checkpoints.check(published)
                            : checkpoints.check(
                                    published, keys.stream().map(VerifierKey::parse).toList());
            return finding.name();
        } catch (MalformedNote malformed) {
            return String.valueOf(malformed.getMessage());
        }
    }
}
