package dk.medspor.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.minutesimport.ThemeSuggestion.Place;
import dk.medspor.minutesimport.ThemeSuggestion.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThemeSuggesterTest {

    private final ThemeSuggester themes =
            new ThemeSuggester(
                    List.of(
                            new ThemeWords(
                                    1,
                                    "Fravær",
                                    Optional.of("Hvorfor vi er væk, og hvordan vi vender tilbage"),
                                    List.of("Ring til den, der er syg")),
                            new ThemeWords(
                                    2,
                                    "God begyndelse",
                                    Optional.of("Nye kolleger på havnen"),
                                    List.of("En fast makker i den første måned")),
                            new ThemeWords(3, "Møder", Optional.empty(), List.of())));

    @Test
    void a_word_in_another_form_is_the_same_word() {
        assertThat(themes.suggest("Makkeren hjælper"))
                .extracting(ThemeSuggestion::theme)
                .containsExactly(2);
    }

    @Test
    void a_compound_is_about_what_it_is_made_of() {
        var found = themes.suggest("En fælles sygefraværspolitik");

        assertThat(found.getFirst().theme()).isEqualTo(1);
        assertThat(found.getFirst().reasons())
                .contains(new Reason("sygefraværspolitik", Place.TITLE));
    }

    @Test
    void says_in_which_words_and_where_they_stand() {
        assertThat(themes.suggest("Nye kollegers makker").getFirst().reasons())
                .containsExactly(
                        new Reason("Nye", Place.DESCRIPTION),
                        new Reason("kollegers", Place.DESCRIPTION),
                        new Reason("makker", Place.CODED));
    }

    @Test
    void the_title_counts_more_than_what_was_coded() {
        assertThat(themes.suggest("Møder om den, der er syg"))
                .extracting(ThemeSuggestion::theme)
                .containsExactly(3, 1);
    }

    @Test
    void what_shares_no_telling_word_gets_no_suggestion() {
        assertThat(themes.suggest("Vi skal have flere både")).isEmpty();
        assertThat(themes.suggest("")).isEmpty();
        assertThat(new ThemeSuggester(List.of()).suggest("Fravær")).isEmpty();
    }
}
