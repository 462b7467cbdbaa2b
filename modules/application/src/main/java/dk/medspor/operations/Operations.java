package dk.medspor.operations;

import dk.medspor.readmodels.ViewBehind;
import dk.medspor.readmodels.ViewHalted;
import dk.medspor.storage.StorageFailure;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/**
 * The operator's commands: {@code java -jar medspor.jar verify}, and so on.
 *
 * <p>Exit codes: 0 done, 1 the log is not sound or some notes were not recorded, 2 the command was
 * not understood, 3 it could not be done.
 */
@Command(
        name = "java -jar medspor.jar",
        subcommands = {
            Verify.class,
            VerifyBundle.class,
            Backup.class,
            Restore.class,
            Copy.class,
            Rebuild.class,
            Import.class
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class Operations {

    static final int NOT_SOUND = 1;
    private static final int COULD_NOT = 3;

    private final Class<?> application;

    @Option(names = Language.OPTION, paramLabel = "da|en", scope = ScopeType.INHERIT)
    private Language language = Language.DA;

    private Operations(Class<?> application, Language language) {
        this.application = application;
        this.language = language;
    }

    /** What is spoken: known before the arguments are read, so that help is in it, too. */
    Language language() {
        return language;
    }

    /** What a command starts that needs more than the stores. */
    Class<?> application() {
        return application;
    }

    /** Whether the arguments name a command, and not only settings of the application. */
    public static boolean areMeantBy(String... arguments) {
        return arguments.length > 0
                && (!arguments[0].startsWith("-")
                        || arguments[0].equals("--help")
                        || arguments[0].equals("-h"));
    }

    /**
     * Runs a command and gives its exit code.
     *
     * @param application Medspor itself
     */
    public static int run(Class<?> application, String... arguments) {
        silence();
        return commandLine(application, Operations::environment, arguments).execute(arguments);
    }

    /** What a command has to say it says itself; libraries would talk in between. */
    private static void silence() {
        LoggingSystem.get(Operations.class.getClassLoader()).beforeInitialize();
    }

    private static String environment(String variable) {
        return Optional.ofNullable(System.getenv(variable)).orElse("");
    }

    static CommandLine commandLine(
            Class<?> application, UnaryOperator<String> environment, String... arguments) {
        Language language = Language.wanted(List.of(arguments), environment);
        return new CommandLine(new Operations(application, language))
                .setResourceBundle(Voice.words(language))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new NotUnderstood(language))
                .setExecutionExceptionHandler(Operations::told);
    }

    /** What an operator can mend is told in its own sentence, without a stack trace. */
    private static int told(Exception failure, CommandLine command, ParseResult parsed)
            throws Exception {
        switch (failure) {
            case StorageFailure told -> command.getErr().println(told.getMessage());
            case ViewHalted halt ->
                    command.getErr().printf("%s: %s%n", halt.getMessage(), halt.reason());
            case ViewBehind slow -> command.getErr().println(slow.getMessage());
            default -> throw failure;
        }
        return COULD_NOT;
    }
}
