package dk.medspor.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lines without a bullet go on with the bullet before them. */
class ContinuationTest {

    @Test
    void a_line_directly_under_a_bullet_goes_on_with_it() {
        assertThat(contributions("Gruppe 1\n• Reb\nOg net\n• Både"))
                .containsExactly("Reb Og net", "Både");
    }

    @Test
    void a_line_in_lower_case_goes_on_after_a_blank_line() {
        assertThat(contributions("Gruppe 1\n• Reb, som\n\nholder\n\nTak for kaffen"))
                .containsExactly("Reb, som holder");
    }

    @Test
    void a_dash_or_quote_before_the_lower_case_does_not_matter() {
        assertThat(contributions("Gruppe 1\n• Reb\n\n – ”stærkt” reb"))
                .containsExactly("Reb – ”stærkt” reb");
    }

    @Test
    void a_paragraph_between_two_bullets_goes_on_with_the_first() {
        assertThat(contributions("Gruppe 1\n• Reb\n\nDet skal holde\n\n• Både"))
                .containsExactly("Reb Det skal holde", "Både");
    }

    @Test
    void a_paragraph_before_a_heading_ends_the_block() {
        var draft = Twins.draft("Gruppe 1\n• Reb\n\nDet skal holde.\n\nGruppe 2\n• Både");

        assertThat(draft.sections().getFirst().contributions()).hasSize(1);
        assertThat(draft.narrative()).extracting(Passage::text).containsExactly("Det skal holde.");
    }

    @Test
    void a_paragraph_at_the_end_ends_the_block() {
        var draft = Twins.draft("Gruppe 1\n• Reb\n\nTak for kaffen.");

        assertThat(draft.narrative()).extracting(Passage::text).containsExactly("Tak for kaffen.");
    }

    @Test
    void dashes_under_a_bullet_are_its_sub_items() {
        var contribution =
                Twins.draft("Gruppe 1\n\uF0B7 Reb\n\n- tykt\n- tyndt\nog langt\n\n\uF0B7 Både")
                        .sections()
                        .getFirst()
                        .contributions()
                        .getFirst();

        assertThat(contribution.subItems())
                .extracting(Passage::text)
                .containsExactly("tykt", "tyndt og langt");
    }

    @Test
    void dashes_without_another_bullet_are_contributions() {
        assertThat(contributions("Gruppe 1\n- Reb\n- Både")).containsExactly("Reb", "Både");
    }

    @Test
    void page_markers_and_addresses_alone_neither_end_a_bullet_nor_become_text() {
        var draft =
                Twins.draft(
                        "Gruppe 1\n• Reb som\n\nSide 1 af 2\nhttps://vestsund.example/a\n\nholder\n• Både");

        assertThat(contributions(draft)).containsExactly("Reb som holder", "Både");
        assertThat(draft.artefacts())
                .extracting(Artefact::kind)
                .containsExactly(Artefact.Kind.PAGE_MARKER, Artefact.Kind.LINK);
        assertThat(draft.sections().getFirst().contributions().getFirst().spans()).hasSize(2);
    }

    @Test
    void a_page_break_is_kept_in_the_spans() {
        var draft = Twins.draft("Gruppe 1\n• Reb som\n\fholder");

        assertThat(draft.sections().getFirst().contributions().getFirst().spans())
                .extracting(span -> span.page().orElseThrow())
                .containsExactly(1, 2);
    }

    private static List<String> contributions(String text) {
        return contributions(Twins.draft(text));
    }

    private static List<String> contributions(Draft draft) {
        return draft.sections().stream()
                .flatMap(section -> section.contributions().stream())
                .map(Contribution::text)
                .toList();
    }
}
