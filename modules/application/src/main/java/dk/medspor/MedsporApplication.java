package dk.medspor;

import dk.medspor.operations.Operations;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Medspor, or runs an operator's command. */
@SpringBootApplication
public class MedsporApplication {

    public static void main(String[] arguments) {
        if (Operations.areMeantBy(arguments)) {
            System.exit(Operations.run(MedsporApplication.class, arguments));
        }
        SpringApplication.run(MedsporApplication.class, arguments);
    }
}
