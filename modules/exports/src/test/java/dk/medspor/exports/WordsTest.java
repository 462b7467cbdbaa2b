package dk.medspor.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.initiatives.InitiativeState;
import dk.medspor.initiatives.Verdict;
import dk.medspor.recommendations.Outcome;
import dk.medspor.recommendations.PlannedMilestone;
import dk.medspor.recommendations.Stage;
import dk.medspor.status.calls.AnswerState;
import dk.medspor.status.evaluationcycle.CycleState;
import dk.medspor.status.funnel.LeadTime;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void every_value_has_a_name_in_both_languages() {
        Stream<Enum<?>> values =
                Stream.<Enum<?>[]>of(
                                CycleState.values(),
                                Verdict.values(),
                                InitiativeState.values(),
                                LeadTime.Step.values(),
                                AnswerState.values(),
                                Stage.values(),
                                Outcome.values(),
                                PlannedMilestone.State.values())
                        .flatMap(Stream::of);

        assertThat(values)
                .allSatisfy(
                        it -> {
                            assertThat(Words.in(Locale.of("da")).name(it)).isNotBlank();
                            assertThat(Words.in(Locale.ENGLISH).name(it)).isNotBlank();
                        });
    }

    @Test
    void both_languages_know_the_same_words() {
        var danish = ResourceBundle.getBundle("dk.medspor.exports.words", Locale.of("da"));
        var english = ResourceBundle.getBundle("dk.medspor.exports.words", Locale.ROOT);

        assertThat(danish.keySet()).isEqualTo(english.keySet());
        assertThat(danish.keySet())
                .filteredOn(it -> !danish.getString(it).equals(english.getString(it)))
                .hasSizeGreaterThan(80);
    }
}
