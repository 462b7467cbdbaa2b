package dk.medspor.operations;

import dk.medspor.MedsporApplication;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** Runs commands and keeps what they say. */
final class Terminal {

    private final StringWriter out = new StringWriter();
    private final String locale;
    private final StringWriter errors = new StringWriter();

    Terminal() {
        this("en_GB.UTF-8");
    }

    /** One whose locale is this; none when it is empty. */
    Terminal(String locale) {
        this.locale = locale;
    }

    private String environment(String variable) {
        return variable.equals("LANG") ? locale : "";
    }

    /** Answers the exit code. */
    int run(String... arguments) {
        return Operations.commandLine(MedsporApplication.class, this::environment, arguments)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(errors, true))
                .execute(arguments);
    }

    static String at(Path directory) {
        return "--medspor.data-dir=" + directory;
    }

    String out() {
        return out.toString();
    }

    String errors() {
        return errors.toString();
    }
}
