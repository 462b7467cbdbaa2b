package dk.medspor;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Medspor. */
@SpringBootApplication
public class MedsporApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(MedsporApplication.class, arguments);
    }
}
