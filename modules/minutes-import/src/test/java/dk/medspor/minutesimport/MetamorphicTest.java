package dk.medspor.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A change of the document changes the draft exactly so. */
class MetamorphicTest {

    @ParameterizedTest
    @ValueSource(strings = {"group-note.md", "theme-day-note.txt", "station-note.txt"})
    void windows_line_ends_change_nothing_but_the_hash(String file) {
        var unix = Twins.read(file);
        var windows = Twins.draft(Twins.text(file).replace("\n", "\r\n"));

        assertThat(windows.source()).isNotEqualTo(unix.source());
        assertThat(windows).usingRecursiveComparison().ignoringFields("source").isEqualTo(unix);
    }

    @ParameterizedTest
    @ValueSource(strings = {"group-note.md", "theme-day-note.txt", "station-note.txt"})
    void a_deleted_bullet_takes_exactly_its_contribution_along(String file) {
        var lines = List.of(Twins.text(file).split("\n", -1));
        var before = texts(Twins.read(file));
        for (int i = 0; i < lines.size(); i++) {
            int bullet = i;
            var whole =
                    before.stream().filter(text -> isWholeLine(lines.get(bullet), text)).toList();
            if (whole.size() == 1) {
                var shorter = new ArrayList<>(lines);
                shorter.remove(i);
                var expected = new ArrayList<>(before);
                expected.remove(whole.getFirst());
                assertThat(texts(Twins.draft(String.join("\n", shorter)))).isEqualTo(expected);
            }
        }
    }

    @Test
    void swapped_groups_swap_their_sections() {
        var text = Twins.text("group-note.md");
        int first = text.indexOf("### Gruppe 1");
        int second = text.indexOf("### Gruppe 2");
        int third = text.indexOf("#### **Gruppe 3");
        var swapped =
                text.substring(0, first)
                        + text.substring(second, third)
                        + text.substring(first, second)
                        + text.substring(third);

        var sections = Twins.draft(text).sections().stream().map(Section::title).toList();

        assertThat(Twins.draft(swapped).sections())
                .extracting(Section::title)
                .containsExactly(
                        sections.get(1), sections.get(0), sections.get(2), sections.get(3));
        assertThat(texts(Twins.draft(swapped)))
                .containsExactlyInAnyOrderElementsOf(texts(Twins.draft(text)));
    }

    @Test
    void another_bullet_glyph_changes_no_contribution() {
        var text = Twins.text("station-note.txt");

        assertThat(texts(Twins.draft(text.replace('•', '▪')))).isEqualTo(texts(Twins.draft(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"municipal.txt", "workplace.txt", "regional.md", "printed.txt"})
    void windows_line_ends_change_nothing_of_minutes(String file) {
        var unix = MinutesGold.read(file);
        var windows = Twins.draft(MinutesGold.text(file).replace("\n", "\r\n"));

        assertThat(windows).usingRecursiveComparison().ignoringFields("source").isEqualTo(unix);
    }

    @Test
    void a_page_break_that_moves_changes_no_item() {
        var text = MinutesGold.text("municipal.txt");
        var moved =
                text.replace("Side 2 af 4\n\n", "")
                        .replace("Bilag\n- Sygefravær", "Side 2 af 4\n\nBilag\n- Sygefravær");

        assertThat(moved).isNotEqualTo(text);
        assertThat(MinutesGold.facts(Twins.draft(moved)))
                .isEqualTo(MinutesGold.facts(MinutesGold.read("municipal.txt")));
    }

    @Test
    void a_year_more_shifts_every_date_by_it() {
        var text = MinutesGold.text("workplace.txt");
        var shifted = MinutesGold.read("workplace.txt").dateMentions();

        var dates = Twins.draft(text.replace("2024", "2025")).dateMentions();

        assertThat(dates).hasSameSizeAs(shifted).isNotEmpty();
        for (int i = 0; i < dates.size(); i++) {
            assertThat(dates.get(i).from())
                    .isEqualTo(shifted.get(i).from().map(it -> it.plusYears(1)));
        }
    }

    @Test
    void another_glyph_changes_nothing_of_minutes() {
        var text = MinutesGold.text("regional.md");

        assertThat(MinutesGold.facts(Twins.draft(text.replace("\n- ", "\n• "))))
                .isEqualTo(MinutesGold.facts(MinutesGold.read("regional.md")));
    }

    @Test
    void items_that_begin_at_another_number_keep_all_but_it() {
        var text = MinutesGold.text("printed.txt");
        var renumbered = text;
        for (int number = 17; number >= 14; number--) {
            renumbered =
                    renumbered
                            .replace("Punkt " + number + ":", "Punkt " + (number + 20) + ":")
                            .replace(" " + number + ". ", " " + (number + 20) + ". ");
        }

        assertThat(Twins.draft(renumbered).agenda())
                .extracting(AgendaItem::number)
                .containsExactly(34, 35, 36, 37);
        assertThat(Twins.draft(renumbered).agenda())
                .extracting(AgendaItem::title)
                .containsExactlyElementsOf(
                        Twins.draft(text).agenda().stream().map(AgendaItem::title).toList());
    }

    private static boolean isWholeLine(String line, String text) {
        return line.strip().endsWith(" " + text) && line.strip().length() == text.length() + 2;
    }

    private static List<String> texts(Draft draft) {
        return draft.sections().stream()
                .flatMap(section -> section.contributions().stream())
                .filter(contribution -> contribution.subItems().isEmpty())
                .map(Contribution::text)
                .toList();
    }
}
