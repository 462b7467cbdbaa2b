package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The password that an operator gives the first account. */
class FirstPasswordTest {

    private static final String SENTENCE =
            "The first password must be at most 72 bytes of ordinary characters.";

    @TempDir Path data;

    @Test
    void one_that_may_not_be_one_ends_the_start_in_two_sentences() {
        String password = "en tabulator\tmidt i en sætning";
        try (ChildProcess refused = ChildProcess.on(data, password)) {
            assertThat(refused.ended()).isNotZero();
            assertThat(refused.output())
                    .contains(SENTENCE, "Set another MEDSPOR_ADMIN_PASSWORD, or none.")
                    .doesNotContain("\tat ", password);
        }
    }
}
