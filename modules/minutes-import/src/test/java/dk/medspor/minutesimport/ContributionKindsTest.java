package dk.medspor.minutesimport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sort of point something is, is said by the document or by nobody. */
class ContributionKindsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Udfordringer | Der er for få reb | CHALLENGE",
                "Erfaringer | Vi mødes om morgenen | EXPERIENCE",
                "Forslag | Køb nye reb | PROPOSAL",
                "Gode eksempler | Båden i Vest | GOOD_EXAMPLE",
                "Databehov | Antal reb | DATA_NEED",
                "Drøftelse | Hvem ejer rebet? | QUESTION",
                "Drøftelse | Forslag: køb nye reb | PROPOSAL",
                "Udfordringer | Forslag: køb nye reb | PROPOSAL"
            })
    void is_said_by_a_label_a_heading_or_a_question_mark(
            String heading, String point, ContributionKind kind) {
        assertThat(only(heading, point).kind()).contains(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Drøftelse | Et forslag blev nævnt",
                "Erfaringer og udfordringer | Der er for få reb",
                "Hvordan møder vi udfordringer | Vi mødes om morgenen"
            })
    void stays_open_where_nothing_says_it(String heading, String point) {
        assertThat(only(heading, point).kind()).isEmpty();
    }

    private static Contribution only(String heading, String point) {
        var text = "## " + heading + "\n\n- " + point + "\n- Rebet er slidt\n";
        var draft = MinutesReader.read("note.md", text.getBytes(UTF_8)).orThrow();
        return draft.sections().getFirst().contributions().getFirst();
    }
}
