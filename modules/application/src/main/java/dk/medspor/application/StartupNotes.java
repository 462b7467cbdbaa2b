package dk.medspor.application;

import java.util.List;
import org.springframework.core.env.Environment;

/** What the person at the terminal needs to know; on the terminal only, never in a log file. */
final class StartupNotes {

    private StartupNotes() {}

    static void showGeneratedPassword(String password) {
        System.out.printf(
                """

                  The administrator's first password, shown this once:
                    user      admin
                    password  %s

                """,
                password);
    }

    static void showProgress(int percent) {
        System.out.printf("\r  Writing three invented years: %d %%", percent);
        if (percent == 100) {
            System.out.println();
        }
    }

    static void showDemoUsers(List<String> logins, String password) {
        System.out.printf(
                """

                  A demonstration: everything in it is invented.
                    users     %s
                    password  %s
                """,
                String.join(", ", logins), password);
    }

    static void showAddress(Environment environment, String place) {
        System.out.printf(
                """

                  Medspor is ready at http://%s:%s
                  Data in the %s

                """,
                environment.getProperty("server.address", "localhost"),
                environment.getProperty("local.server.port", "8080"),
                place);
    }
}
