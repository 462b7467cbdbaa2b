package dk.medspor.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lines are headings, and of what. */
class HeadingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "### Gruppe 2 - Havn og by | GROUP | 2 | Havn og by",
                "#### **Gruppe 2 - Havn** | GROUP | 2 | Havn",
                "**Gruppe 2** | GROUP | 2 | Gruppe 2",
                "Gruppe 12: Havn | GROUP | 12 | Havn",
                "Bord 3 | GROUP | 3 | Bord 3",
                "STATION 4: HAVN | STATION | 4 | HAVN",
                "Station 4 – Havn | STATION | 4 | Havn"
            })
    void groups_and_stations_are_numbered(String line, SectionType type, int number, String title) {
        var section = Twins.draft(line + "\n\n- Reb").sections().getFirst();

        assertThat(section.type()).isEqualTo(type);
        assertThat(section.number()).contains(number);
        assertThat(section.title()).isEqualTo(title);
        assertThat(section.contributions()).hasSize(1);
    }

    @Test
    void every_heading_says_by_which_rule_it_is_one() {
        var draft =
                Twins.draft(
                        "# Opsamling\n\n## Gruppe 1\n- Reb\n\nDer blev sagt dette:\n\n- Net\n\nRegler:\n\n- Både\n\nBilag\n- Kort");

        assertThat(draft.headings())
                .extracting(Heading::text, Heading::rule)
                .containsExactly(
                        tuple("Opsamling", HeadingRule.MARKDOWN),
                        tuple("Gruppe 1", HeadingRule.GROUP),
                        tuple("Der blev sagt dette:", HeadingRule.COLON),
                        tuple("Regler:", HeadingRule.COLON),
                        tuple("Bilag", HeadingRule.ATTACHMENTS));
        assertThat(draft.document().title()).contains("Opsamling");
        assertThat(draft.sections())
                .extracting(Section::title)
                .containsExactly("Gruppe 1", "Der blev sagt dette:", "Regler");
    }

    @Test
    void a_group_that_recorded_nothing_is_kept_and_nothing_is_made_up_for_it() {
        var draft = Twins.draft("Gruppe 1\n\nGruppe 2\n- Reb");

        assertThat(draft.sections())
                .extracting(section -> section.contributions().size())
                .containsExactly(0, 1);
        assertThat(draft.warnings())
                .extracting(Warning::kind)
                .containsExactly(Warning.Kind.NOTHING_RECORDED, Warning.Kind.NO_MEETING);
    }

    @Test
    void prompts_and_introductions_belong_to_the_heading_that_closes_the_day() {
        var draft = Twins.draft("Så kom en opsamling: Hvad nu ?\n\nDer blev sagt:\n\n• Reb\n• Net");

        assertThat(draft.sections())
                .extracting(Section::type, section -> section.contributions().size())
                .containsExactly(tuple(SectionType.CLOSING, 2));
    }

    @Test
    void talk_with_the_neighbour_and_of_all_together_are_told_apart() {
        var draft =
                Twins.draft(
                        "Drøftelse med sidemanden:\n\nHvad nu ?\n\nDer kom dette:\n\n• Reb\n\n"
                                + "Så i plenum om nettet:\n\n• Net");

        assertThat(draft.sections())
                .extracting(Section::type)
                .containsExactly(SectionType.PAIR_TALK, SectionType.PLENARY);
    }

    @Test
    void points_of_slides_and_duties_are_no_contributions() {
        var draft = Twins.draft("HAVN OG BY\n\n- Reb\n- Net\n\nReferent\n\n- Skriver ned");

        assertThat(draft.sections())
                .extracting(
                        Section::type,
                        section -> section.contributions().size(),
                        section -> section.listItems().size())
                .containsExactly(
                        tuple(SectionType.SLIDE_LIST, 0, 2), tuple(SectionType.SLIDE_LIST, 0, 1));
    }

    @Test
    void names_under_a_group_say_who_sat_in_it() {
        var draft = Twins.draft("Gruppe 3\n\n- Asta Kjærulf (Referent)\n- Mikkel Bo Rønbjerg");

        assertThat(draft.sections()).isEmpty();
        assertThat(draft.headings()).extracting(Heading::text).containsExactly("Gruppe 3");
        assertThat(draft.groups().getFirst().members())
                .extracting(GroupMembers.Member::name, member -> member.role().orElse("-"))
                .containsExactly(
                        tuple("Asta Kjærulf", "Referent"), tuple("Mikkel Bo Rønbjerg", "-"));
    }

    @Test
    void bullets_that_nothing_heads_are_unplaced_and_said_to_be() {
        var draft = Twins.draft("• Reb\n• Net");

        assertThat(draft.unplaced()).extracting(Passage::text).containsExactly("Reb", "Net");
        assertThat(draft.warnings())
                .extracting(Warning::kind)
                .contains(Warning.Kind.NO_SECTIONS, Warning.Kind.UNPLACED_TEXT);
    }
}
