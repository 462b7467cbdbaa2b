package dk.medspor.operations;

import dk.medspor.audit.bundle.BundleCheck;
import dk.medspor.audit.bundle.BundleCheck.Finding;
import dk.medspor.audit.checkpoint.MalformedNote;
import dk.medspor.audit.checkpoint.VerifierKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "verify-bundle", mixinStandardHelpOptions = true)
final class VerifyBundle implements Callable<Integer> {

    @Parameters(paramLabel = "ZIP", descriptionKey = "ZIP")
    private Path bundle = Path.of("");

    @Option(names = "--key", paramLabel = "KEY")
    private @Nullable String key;

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        Voice voice = Voice.of(command);
        List<Finding> findings = findings(voice.language());
        findings.forEach(
                it ->
                        voice.say(
                                it.fault().isEmpty() ? "bundle.holds" : "bundle.broken",
                                it.what(),
                                it.fault().orElse("")));
        if (key == null) {
            voice.say("bundle.own-key");
        }
        return findings.stream().allMatch(it -> it.fault().isEmpty()) ? 0 : Operations.NOT_SOUND;
    }

    private List<Finding> findings(Language language) {
        try {
            return BundleCheck.of(
                    bundle, Optional.ofNullable(key).map(VerifierKey::parse), language.locale());
        } catch (MalformedNote | IOException e) {
            throw new ParameterException(command.commandLine(), bundle + ": " + e.getMessage(), e);
        }
    }
}
