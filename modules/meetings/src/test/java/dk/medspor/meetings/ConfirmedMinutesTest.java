package dk.medspor.meetings;

import static dk.medspor.meetings.ThemeDay.HELD_ON;
import static dk.medspor.meetings.ThemeDay.details;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.medbodies.Sides;
import dk.medspor.meetings.Conclusion.Outcome;
import dk.medspor.meetings.ImportedProceedings.Item;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the words of minutes become. */
class ConfirmedMinutesTest {

    @Test
    void a_decision_that_tells_of_no_disagreement_is_of_both_sides() {
        var conclusion = decided("Indstillingen blev tiltrådt.").conclusion().orElseThrow();

        assertThat(conclusion.outcome()).isEqualTo(Outcome.DECIDED);
        assertThat(conclusion.sides().map(Sides::view)).contains(Sides.View.AGREED);
        assertThat(conclusion.text().value()).isEqualTo("Indstillingen blev tiltrådt.");
    }

    @Test
    void what_the_sides_did_not_agree_on_was_discussed_until_each_side_is_heard() {
        var conclusion = decided("Der var uenighed om at godkende det.").conclusion().orElseThrow();

        assertThat(conclusion.outcome()).isEqualTo(Outcome.DISCUSSED);
        assertThat(conclusion.sides()).isEmpty();
    }

    @Test
    void an_item_without_a_purpose_was_there_for_what_came_of_it() {
        assertThat(decided("Godkendt.").content().purpose()).isEqualTo(ItemPurpose.DECISION);
        assertThat(decided("Taget til efterretning.").content().purpose())
                .isEqualTo(ItemPurpose.INFORMATION);
        assertThat(decided("Drøftet.").content().purpose()).isEqualTo(ItemPurpose.DISCUSSION);
    }

    @Test
    void the_same_minutes_are_the_same_import_and_other_words_are_not() {
        assertThat(fingerprint("Godkendt.")).isEqualTo(fingerprint("Godkendt."));
        assertThat(fingerprint("Godkendt.")).isNotEqualTo(fingerprint("Afvist."));
    }

    private static Item decided(String words) {
        return item(words).imported();
    }

    private static NotesItem item(String decision) {
        return new NotesItem(
                "Reb",
                Optional.empty(),
                Optional.empty(),
                List.of("at reb købes"),
                Optional.of("Rebet er slidt."),
                Optional.of(decision));
    }

    private static String fingerprint(String decision) {
        return new ConfirmedNotes(
                        details(HELD_ON),
                        TimeAndPlace.UNSAID,
                        Optional.empty(),
                        0,
                        List.of(),
                        List.of(item(decision)),
                        List.of())
                .fingerprint(List.of());
    }
}
