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
