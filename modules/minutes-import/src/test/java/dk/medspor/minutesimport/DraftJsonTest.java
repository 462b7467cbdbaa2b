package dk.medspor.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The draft as clients see it. */
class DraftJsonTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @ValueSource(strings = {"group-note.md", "theme-day-note.txt", "station-note.txt"})
    void comes_back_from_json_as_it_was(String file) {
        var draft = Twins.read(file);

        assertThat(JSON.readValue(JSON.writeValueAsString(draft), Draft.class)).isEqualTo(draft);
    }

    @ParameterizedTest
    @ValueSource(strings = {"municipal.txt", "workplace.txt", "regional.md", "printed.txt"})
    void minutes_come_back_from_json_as_they_were(String file) {
        var draft = MinutesGold.read(file);

        assertThat(JSON.readValue(JSON.writeValueAsString(draft), Draft.class)).isEqualTo(draft);
    }

    @Test
    void has_the_names_that_clients_know() {
        assertThat(JSON.valueToTree(Twins.read("group-note.md")).propertyNames())
                .containsExactlyInAnyOrder(
                        "source",
                        "document",
                        "meetings",
                        "participants",
                        "programme",
                        "agenda",
                        "headings",
                        "sections",
                        "groups",
                        "tasks",
                        "themes",
                        "milestones",
                        "recommendations",
                        "template",
                        "tables",
                        "followUps",
                        "remarks",
                        "attachments",
                        "narrative",
                        "dateMentions",
                        "artefacts",
                        "unplaced",
                        "warnings");
    }
}
