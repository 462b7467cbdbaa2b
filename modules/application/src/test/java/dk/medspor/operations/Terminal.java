package dk.medspor.operations;

import dk.medspor.MedsporApplication;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** Runs commands and keeps what they say. */
final class Terminal {

    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();

    /** Answers the exit code. */
    int run(String... arguments) {
        return Operations.commandLine(MedsporApplication.class)
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
