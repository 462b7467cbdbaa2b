package dk.medspor.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** Questions and themes by number, and the answers to them. */
class NumberedRoundsTest {

    @Test
    void answers_under_a_bare_number_belong_to_the_question_with_it() {
        var draft =
                Twins.draft("1. Hvad nu ?\n2. Hvem så ?\n\nSvar:\n\n2.\n• Ove\n1.\n• Reb\n• Net");

        assertThat(draft.sections())
                .extracting(
                        Section::type,
                        Section::title,
                        section -> section.round().orElseThrow(),
                        section -> section.contributions().size())
                .containsExactly(
                        tuple(SectionType.QUESTION, "Hvad nu ?", 1, 2),
                        tuple(SectionType.QUESTION, "Hvem så ?", 1, 1));
    }

    @Test
    void numbers_begin_anew_in_every_round() {
        var draft =
                Twins.draft(
                        "1. Hvad nu ?\n\n1.\n• Reb\n\nTo emner:\n\n1. Havn\n2. By\n\n1.\n• Net\n2.\n• Hus");

        assertThat(draft.sections())
                .extracting(Section::type, section -> section.round().orElseThrow(), Section::title)
                .containsExactly(
                        tuple(SectionType.QUESTION, 1, "Hvad nu ?"),
                        tuple(SectionType.THEME, 2, "Havn"),
                        tuple(SectionType.THEME, 2, "By"));
    }

    @Test
    void a_question_without_an_answer_is_kept() {
        var draft = Twins.draft("1. Hvad nu ?\n2. Hvem så ?\n\n1.\n• Reb");

        assertThat(draft.sections())
                .extracting(section -> section.contributions().size())
                .containsExactly(1, 0);
    }

    @Test
    void answers_may_stand_right_below_the_question() {
        var draft = Twins.draft("1. Hvad nu ?\n• Reb\n2. Hvem så ?\n• Ove");

        assertThat(draft.sections())
                .extracting(section -> section.number().orElseThrow(), Section::title)
                .containsExactly(tuple(1, "Hvad nu ?"), tuple(2, "Hvem så ?"));
    }

    @Test
    void answers_to_a_number_that_nobody_asked_are_kept_under_the_number() {
        var draft = Twins.draft("7.\n• Reb");

        assertThat(draft.sections())
                .extracting(Section::title, section -> section.contributions().size())
                .containsExactly(tuple("7.", 1));
        assertThat(draft.warnings())
                .extracting(Warning::kind)
                .contains(Warning.Kind.ANSWERS_WITHOUT_QUESTION);
    }

    @Test
    void a_date_at_the_beginning_of_a_line_is_no_number() {
        var draft = Twins.draft("Vi ses den\n7. november 2021 på kajen.");

        assertThat(draft.narrative())
                .extracting(Passage::text)
                .containsExactly("Vi ses den 7. november 2021 på kajen.");
    }

    @Test
    void themes_have_a_description_and_what_is_said_later_under_the_same_title() {
        var draft =
                Twins.draft(
                        "To temaer:\n\n1. Havn: Reb og net\n2. By: Huse\n\n1. Havn\n\nDer er brug for reb.\n\n2. By\n\nDer er brug for huse.");

        assertThat(draft.themes())
                .extracting(
                        Theme::number,
                        Theme::title,
                        theme -> theme.description().orElse("-"),
                        theme -> theme.summary().orElse("-"))
                .containsExactly(
                        tuple(1, "Havn", "Reb og net", "Der er brug for reb."),
                        tuple(2, "By", "Huse", "Der er brug for huse."));
    }

    @Test
    void a_numbered_list_that_is_neither_is_unplaced() {
        var draft = Twins.draft("Vi købte:\n\n1. Reb\n2. Net");

        assertThat(draft.unplaced()).extracting(Passage::text).containsExactly("Reb", "Net");
    }
}
