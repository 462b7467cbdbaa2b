package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The {@link Journey} with what notes there are. */
class JourneyTest {

    private static final Path REAL =
            Path.of(
                    Objects.requireNonNullElse(System.getProperty("medspor.shared"), "."),
                    "documents",
                    "001_19fbbf392e0ddef7.txt");

    private final Journey journey = new Journey(Medspor.shared().api());

    @Test
    void the_journey_of_an_invented_note() throws IOException {
        journey.travel(Journey.INVENTED_NOTE);
    }

    /** There the last point of group 1 is the ninth. */
    @Test
    void the_journey_of_the_real_note() throws IOException {
        if (!Files.exists(REAL)) {
            System.out.println("The real note is not here: its journey was not tested.");
        }
        assumeTrue(Files.exists(REAL), "the real note is not here");

        List<Integer> contributions = journey.travel(REAL);

        assertThat(contributions).containsExactly(9, 13, 6, 6, 10, 3);
    }
}
