package dk.medspor.operations;

import dk.medspor.readmodels.ViewBehind;
import dk.medspor.readmodels.ViewHalted;
import dk.medspor.storage.StorageFailure;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/**
 * The operator's commands: {@code java -jar medspor.jar verify}, and so on.
 *
 * <p>Exit codes: 0 done, 1 the log is not sound or some notes were not recorded, 2 the command was
 * not understood, 3 it could not be done.
 */
@Command(
        name = "java -jar medspor.jar",
        description = "Looks after what Medspor keeps.",
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
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the log is not sound, or some notes were not recorded",
            "2:the command was not understood",
            "3:it could not be done"
        },
        synopsisSubcommandLabel = "COMMAND")
public final class Operations {

    static final int NOT_SOUND = 1;
    private static final int COULD_NOT = 3;

    private final Class<?> application;

    private Operations(Class<?> application) {
        this.application = application;
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
        return commandLine(application).execute(arguments);
    }

    /** What a command has to say it says itself; libraries would talk in between. */
    private static void silence() {
        LoggingSystem.get(Operations.class.getClassLoader()).beforeInitialize();
    }

    static CommandLine commandLine(Class<?> application) {
        return new CommandLine(new Operations(application))
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
