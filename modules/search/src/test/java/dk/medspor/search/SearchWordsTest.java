package dk.medspor.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    @Test
    void each_word_is_looked_for_by_itself_and_a_phrase_as_it_stands() {
        assertThat(SearchWords.of("tiltaget \"psykisk arbejdsmiljø\" stress").sought())
                .containsExactly(
                        List.of("tiltag"), List.of("psykisk", "arbejdsmiljø"), List.of("stres"));
    }

    @Test
    void a_quote_that_is_not_closed_goes_to_the_end() {
        assertThat(SearchWords.of("tiltag \"psykisk miljø").sought())
                .containsExactly(List.of("tiltag"), List.of("psykisk", "miljø"));
    }

    @Test
    void what_is_written_in_one_stands_side_by_side() {
        assertThat(SearchWords.of("MED-udvalg 81.38.06-P35").sought())
                .containsExactly(List.of("med", "udvalg"), List.of("81.38.06", "p35"));
    }

    @Test
    void words_that_stand_everywhere_count_only_alone_in_capitals_or_in_a_phrase() {
        assertThat(SearchWords.of("trivsel og fravær med leder").sought())
                .containsExactly(List.of("trivsel"), List.of("fravær"), List.of("led"));
        assertThat(SearchWords.of("MED leder").sought())
                .containsExactly(List.of("med"), List.of("led"));
        assertThat(SearchWords.of("og").sought()).containsExactly(List.of("og"));
        assertThat(SearchWords.of("\"til og med\"").sought())
                .containsExactly(List.of("til", "og", "med"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"\"", "***", "()[]{}", "\"", "!?", "- + ~ ^"})
    void signs_alone_are_nothing_to_look_for(String text) {
        assertThat(SearchWords.fault(text)).contains(SearchFault.NO_WORDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a:b",
                "fra~2",
                "løn^4",
                "NOT tid",
                "a AND (b OR",
                "[1 TO 2]",
                "\\løn",
                "l*n"
            })
    void no_sign_is_a_command(String text) {
        assertThat(SearchWords.fault(text)).isEmpty();
    }

    @Test
    void there_are_limits() {
        assertThat(SearchWords.fault("x".repeat(SearchWords.LONGEST + 1)))
                .contains(SearchFault.TOO_LONG);
        assertThat(SearchWords.fault("løn ".repeat(21))).isEmpty();
        assertThat(SearchWords.fault(distinctWords(SearchWords.MOST))).isEmpty();
        assertThat(SearchWords.fault(distinctWords(SearchWords.MOST + 1)))
                .contains(SearchFault.TOO_MANY_WORDS);
    }

    private static String distinctWords(int count) {
        var words = new StringBuilder();
        for (int number = 0; number < count; number++) {
            words.append(" x").append(number);
        }
        return words.toString();
    }
}
