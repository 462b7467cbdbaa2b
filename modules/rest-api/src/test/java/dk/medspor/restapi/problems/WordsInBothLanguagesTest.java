package dk.medspor.restapi.problems;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class WordsInBothLanguagesTest {

    @Test
    void danish_and_english_say_the_same_things() throws IOException {
        Properties english = words("problems.properties");
        Properties danish = words("problems_da.properties");

        assertThat(danish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(danish.values()).noneMatch(it -> String.valueOf(it).isBlank());
    }

    private static Properties words(String file) throws IOException {
        var stream =
                WordsInBothLanguagesTest.class.getResourceAsStream("/dk/medspor/restapi/" + file);
        Properties words = new Properties();
        try (var in = new InputStreamReader(Objects.requireNonNull(stream), UTF_8)) {
            words.load(in);
        }
        return words;
    }
}
