package dk.medspor.minutesimport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody who looks a draft through can do with it. */
class ReviewedTest {

    private static final String NOTES =
            """
            # Temadag

            ## Gruppe 1

            • Mere ro og flere
              makkere
            • Kortere møder
            - om fredagen
            • Reb

            ## Gruppe 2

            • Nye både

            """;

    private final Reviewed notes = reviewed(NOTES);

    @Test
    void a_point_is_cut_where_its_text_is_and_where_the_source_is() {
        var cut = notes.with(Edit.split("/sections/0/contributions/0", "Mere ro".length()));

        var said = cut.orElseThrow().corrected().sections().getFirst().contributions();
        assertThat(said).extracting(Contribution::text).startsWith("Mere ro", "og flere makkere");
        assertThat(said.get(0).spans().getFirst().lastChar()).isEqualTo("• Mere ro".length());
        assertThat(said.get(1).spans().getFirst().firstChar()).isEqualTo("• Mere ro o".length());
        Coverage.assertComplete(NOTES, cut.orElseThrow().corrected());
        Coverage.assertReproduced(NOTES, cut.orElseThrow().corrected());
    }

    @Test
    void two_points_become_one_and_keep_what_lies_under_them() {
        var merged = after(Edit.merge("/sections/0/contributions/1"));

        var first = merged.sections().getFirst().contributions().getFirst();
        assertThat(first.text()).isEqualTo("Mere ro og flere makkere Kortere møder");
        assertThat(first.subItems()).extracting(Passage::text).containsExactly("om fredagen");
    }

    @Test
    void a_point_goes_to_another_group_and_before_another_point() {
        var moved =
                after(
                        Edit.move("/sections/1/contributions/0", "/sections/0/contributions/-"),
                        Edit.move("/sections/0/contributions/3", "/sections/0/contributions/0"));

        assertThat(moved.sections().getFirst().contributions())
                .extracting(Contribution::text)
                .containsExactly("Nye både", "Mere ro og flere makkere", "Kortere møder", "Reb");
    }

    @Test
    void a_point_that_is_none_is_told_and_takes_what_lies_under_it_along() {
        var told = after(Edit.move("/sections/0/contributions/1", "/narrative/-"));

        assertThat(told.narrative())
                .extracting(Passage::text)
                .containsExactly("Kortere møder", "om fredagen");
    }

    @Test
    void a_point_becomes_one_under_another() {
        var below =
                after(
                        Edit.move(
                                "/sections/0/contributions/2",
                                "/sections/0/contributions/1/subItems/-"));

        assertThat(below.sections().getFirst().contributions().get(1).subItems())
                .extracting(Passage::text)
                .containsExactly("om fredagen", "Reb");
    }

    @Test
    void a_point_that_heads_a_part_takes_along_what_stands_behind_it() {
        var headed = after(Edit.move("/sections/0/contributions/1", "/sections/-"));

        assertThat(headed.sections())
                .extracting(Section::title)
                .containsSubsequence("Gruppe 1", "Kortere møder", "Gruppe 2");
        assertThat(headed.sections().get(1).contributions())
                .extracting(Contribution::text)
                .containsExactly("om fredagen", "Reb");
        assertThat(headed.headings()).extracting(Heading::rule).contains(HeadingRule.CHOSEN);
    }

    @Test
    void what_stood_under_a_heading_that_is_none_stands_under_the_one_before() {
        int second = notes.corrected().headings().size() - 1;
        var without = after(Edit.move("/headings/" + second, "/narrative/-"));

        assertThat(without.sections()).hasSize(1);
        assertThat(without.sections().getFirst().contributions())
                .extracting(Contribution::text)
                .contains("Nye både");
        Coverage.assertComplete(NOTES, without);
    }

    @Test
    void a_heading_that_goes_among_what_it_headed_is_not_lost_with_its_part() {
        int second = notes.corrected().headings().size() - 1;
        var without = after(Edit.move("/headings/" + second, "/sections/1/contributions/0"));

        assertThat(without.sections().getFirst().contributions())
                .extracting(Contribution::text)
                .endsWith("Gruppe 2", "Nye både");
        Coverage.assertComplete(NOTES, without);
    }

    @Test
    void what_was_joined_from_both_ends_of_a_line_is_cut_without_what_stands_between() {
        var cut =
                after(
                        Edit.split("/sections/0/contributions/1", "Kortere".length()),
                        Edit.split("/sections/0/contributions/2", "m".length()),
                        Edit.move("/sections/0/contributions/2", "/remarks/-"),
                        Edit.merge("/sections/0/contributions/2"),
                        Edit.split("/sections/0/contributions/1", "Kort".length()));

        assertThat(cut.remarks()).extracting(Passage::text).containsExactly("m");
        Coverage.assertComplete(NOTES, cut);
    }

    @Test
    void what_is_dismissed_is_an_artefact_and_doubtful_no_more() {
        var loose = reviewed("# Temadag\n\n7. Uden sammenhæng\n\n## Gruppe 1\n\n- Ro\n");
        assertThat(loose.draft().unplaced()).hasSize(1);

        var dismissed = loose.with(Edit.move("/unplaced/0", "/artefacts/-")).orElseThrow();

        assertThat(dismissed.corrected().unplaced()).isEmpty();
        assertThat(dismissed.corrected().artefacts().getLast().kind())
                .isEqualTo(Artefact.Kind.DISMISSED);
        assertThat(dismissed.corrected().warnings())
                .extracting(Warning::kind)
                .doesNotContain(Warning.Kind.UNPLACED_TEXT);
        assertThat(dismissed.draft().unplaced()).hasSize(1);
    }

    @Test
    void the_kind_of_a_point_and_of_a_section_is_said() {
        var said =
                after(
                        new Edit(Edit.Kind.KIND, "/sections/0/contributions/0", "PROPOSAL", 0),
                        new Edit(Edit.Kind.TYPE, "/sections/1", "PLENARY", 0));

        assertThat(said.sections().get(0).contributions().getFirst().kind())
                .contains(ContributionKind.PROPOSAL);
        assertThat(said.sections().get(1).type()).isEqualTo(SectionType.PLENARY);
    }

    @Test
    void the_last_edit_is_taken_back() {
        var twice =
                notes.with(Edit.merge("/sections/0/contributions/1"))
                        .flatMap(it -> it.with(Edit.merge("/sections/0/contributions/1")))
                        .orElseThrow();

        assertThat(twice.undone().edits()).hasSize(1);
        assertThat(twice.undone().undone().corrected()).isEqualTo(notes.draft());
        assertThat(notes.undone()).isEqualTo(notes);
    }

    @Test
    void what_is_not_there_cannot_be_edited() {
        assertThat(
                        List.of(
                                Edit.merge("/sections/0/contributions/0"),
                                Edit.merge("/sections/9/contributions/1"),
                                Edit.merge("/document/title"),
                                Edit.merge("sections"),
                                Edit.split("/sections/0/contributions/0", 0),
                                Edit.split("/sections/0/contributions/0", 900),
                                Edit.move("/sections/0/contributions/0", "/nowhere/-"),
                                Edit.move(
                                        "/sections/0/contributions/0",
                                        "/sections/0/contributions/0/subItems/-"),
                                new Edit(Edit.Kind.KIND, "/sections/0/contributions/0", "X", 0),
                                new Edit(Edit.Kind.TYPE, "/sections/0", "X", 0)))
                .allSatisfy(it -> assertThat(notes.with(it)).as("%s", it).isEmpty());
    }

    private Draft after(Edit... edits) {
        var now = Reviewed.of(notes.draft(), notes.lines(), List.of(edits));
        assertThat(now.edits()).hasSize(edits.length);
        Coverage.assertComplete(NOTES, now.corrected());
        return now.corrected();
    }

    private static Reviewed reviewed(String notes) {
        return ((Reading.Read) MinutesReader.read("n.md", notes.getBytes(UTF_8))).with(List.of());
    }
}
