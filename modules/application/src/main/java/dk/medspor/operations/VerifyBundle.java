package dk.medspor.operations;

import dk.medspor.audit.bundle.BundleCheck;
import dk.medspor.audit.bundle.BundleCheck.Finding;
import dk.medspor.audit.checkpoint.MalformedNote;
import dk.medspor.audit.checkpoint.VerifierKey;
import java.io.IOException;
import java.io.PrintWriter;
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

@Command(
        name = "verify-bundle",
        description = "Says what holds of a part of the log that was handed out. Needs no data.")
final class VerifyBundle implements Callable<Integer> {

    @Parameters(paramLabel = "ZIP", description = "the bundle")
    private Path bundle = Path.of("");

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "name+id+base64: the key that must have signed; else the bundle's own")
    private @Nullable String key;

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        List<Finding> findings = findings();
        PrintWriter out = command.commandLine().getOut();
        findings.forEach(
                it ->
                        out.printf(
                                "%-12s %s%s%n",
                                it.fault().isEmpty() ? "HOLDER" : "HOLDER IKKE",
                                it.what(),
                                it.fault().map(fault -> " (" + fault + ")").orElse("")));
        if (key == null) {
            out.println(
                    "Nøglen er den, der lå i udtrækket; angiv --key for at være sikker på den.");
        }
        out.flush();
        return findings.stream().allMatch(it -> it.fault().isEmpty()) ? 0 : Operations.NOT_SOUND;
    }

    private List<Finding> findings() {
        try {
            return BundleCheck.of(bundle, Optional.ofNullable(key).map(VerifierKey::parse));
        } catch (MalformedNote | IOException e) {
            throw new ParameterException(command.commandLine(), bundle + ": " + e.getMessage(), e);
        }
    }
}
