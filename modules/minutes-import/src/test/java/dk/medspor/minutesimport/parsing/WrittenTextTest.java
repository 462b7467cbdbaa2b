package dk.medspor.minutesimport.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenTextTest {

    @Test
    void lines_are_joined_with_one_space_and_blanks_become_one() {
        assertThat(text("  Reb  og\tnet ", " på\u00A0 kajen ")).isEqualTo("Reb og net på kajen");
    }

    @Test
    void a_word_that_a_line_end_cut_is_whole_again() {
        assertThat(text("tovvær-", "ket hænger")).isEqualTo("tovværket hænger");
    }

    @Test
    void a_hyphen_before_and_or_and_with_stands_for_the_rest_of_the_word() {
        assertThat(text("sommer-", "og vinterdæk")).isEqualTo("sommer- og vinterdæk");
        assertThat(text("sommer-", "eller vinterdæk")).isEqualTo("sommer- eller vinterdæk");
        assertThat(text("sommer-", "samt vinterdæk")).isEqualTo("sommer- samt vinterdæk");
    }

    @Test
    void a_hyphen_before_a_capital_or_after_a_figure_stays() {
        assertThat(text("Vest-", "Sund")).isEqualTo("Vest- Sund");
        assertThat(text("2020-", "planen")).isEqualTo("2020- planen");
    }

    @Test
    void an_address_that_a_line_end_cut_keeps_its_hyphen() {
        assertThat(text("se https://vestsund.example/en-", "plan"))
                .isEqualTo("se https://vestsund.example/en-plan");
    }

    @Test
    void hyphens_quotes_and_spaces_before_question_marks_stay() {
        var text = "Forsøg: - \"Vi prøver\" ? -Reb ”og” 'net'";

        assertThat(text(text)).isEqualTo(text);
    }

    @Test
    void emphasis_goes_and_escaped_underscores_are_underscores() {
        assertThat(text("**Vi *prøver* *zone*-ordet** i fil\\_a"))
                .isEqualTo("Vi prøver zone-ordet i fil_a");
        assertThat(text("3 * 4 og *")).isEqualTo("3 * 4 og *");
    }

    @Test
    void letters_are_composed() {
        assertThat(text("a\u030A")).isEqualTo("å");
    }

    private static String text(String... lines) {
        return WrittenText.of(List.of(lines));
    }
}
