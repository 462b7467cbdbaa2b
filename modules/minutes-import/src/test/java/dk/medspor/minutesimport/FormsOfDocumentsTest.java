package dk.medspor.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The programme, timeline, recommendations, template, tables and tasks of the real slides. */
class FormsOfDocumentsTest {

    private static final Path SHARED = Path.of(System.getProperty("medspor.shared", ""));
    private static final String SLIDES = "003_99ecfe2719427094";

    private final Draft draft = read();
    private final JsonNode gold = gold();

    @Test
    void programme() {
        assertThat(draft.programme())
                .extracting(it -> it.from() + " " + it.to() + " " + it.title())
                .isEqualTo(
                        facts(
                                "programme",
                                it ->
                                        text(it, "start")
                                                + " "
                                                + text(it, "end")
                                                + " "
                                                + text(it, "text")));
    }

    @Test
    void milestones() {
        assertThat(draft.milestones())
                .extracting(
                        it ->
                                "%s | %s | %s | %s | %s"
                                        .formatted(
                                                it.words(),
                                                it.label().orElse(""),
                                                day(it.from(), it),
                                                day(it.to(), it),
                                                it.text()))
                .isEqualTo(
                        facts(
                                "milestones",
                                it ->
                                        "%s | %s | %s | %s | %s"
                                                .formatted(
                                                        text(it, "raw"),
                                                        label(it),
                                                        text(it, "start"),
                                                        text(it, "end"),
                                                        texts(it.path("texts")))));
    }

    /** What waits for something else is called by what it waits for: that is its label, too. */
    private static String label(JsonNode milestone) {
        String label = text(milestone, "label");
        return label.equals(text(milestone, "raw")) ? "" : label;
    }

    @Test
    void recommendations() {
        assertThat(draft.recommendations())
                .extracting(it -> it.theme().orElse("") + " | " + it.number() + " | " + it.title())
                .isEqualTo(
                        facts(
                                "recommendations",
                                it ->
                                        text(it, "theme")
                                                + " | "
                                                + it.path("number").asInt()
                                                + " | "
                                                + text(it, "title")));
    }

    @Test
    void template() {
        assertThat(draft.template())
                .extracting(it -> it.field() + ": " + it.example())
                .isEqualTo(
                        gold.at("/recommendationTemplate/fields")
                                .valueStream()
                                .map(it -> text(it, "field") + ": " + text(it, "example"))
                                .toList());
    }

    @Test
    void tables() {
        assertThat(draft.tables())
                .extracting(
                        it ->
                                "%s | %s | %d | %s"
                                        .formatted(
                                                it.title(),
                                                it.columns(),
                                                it.rows().size(),
                                                it.source().orElse("")))
                .isEqualTo(
                        facts(
                                "tables",
                                it ->
                                        "%s | %s | %d | %s"
                                                .formatted(
                                                        text(it, "title"),
                                                        it.path("columns")
                                                                .valueStream()
                                                                .map(JsonNode::asString)
                                                                .toList(),
                                                        it.path("rowCount").asInt(),
                                                        text(it, "source"))));
    }

    @Test
    void members_and_their_roles() {
        assertThat(draft.groups().stream().flatMap(it -> it.members().stream()))
                .extracting(it -> it.name() + " " + it.role().orElse(""))
                .isEqualTo(
                        gold.path("participantGroups")
                                .valueStream()
                                .flatMap(it -> it.path("members").valueStream())
                                .map(it -> text(it, "name") + " " + text(it, "roleRaw"))
                                .toList());
    }

    @Test
    void tasks() {
        List<JsonNode> tasks =
                gold.path("sections")
                        .valueStream()
                        .filter(it -> text(it, "type").equals("DISCUSSION_TASK"))
                        .toList();

        assertThat(draft.tasks())
                .extracting(it -> it.title() + " " + it.prompts().size())
                .isEqualTo(
                        tasks.stream()
                                .map(it -> text(it, "title") + " " + it.path("prompts").size())
                                .toList());
    }

    private List<String> facts(String field, Function<JsonNode, String> fact) {
        return gold.path(field).valueStream().map(fact).toList();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static String texts(JsonNode nodes) {
        return String.join(" ", nodes.valueStream().map(JsonNode::asString).toList());
    }

    /** The gold names months where the words name only months. */
    private static String day(Optional<LocalDate> day, Milestone milestone) {
        boolean months = milestone.words().chars().noneMatch(Character::isDigit);
        return day.map(LocalDate::toString)
                .map(it -> months ? it.substring(0, "yyyy-MM".length()) : it)
                .orElse("");
    }

    private static Draft read() {
        Path file = SHARED.resolve("documents").resolve(SLIDES + ".txt");
        assumeTrue(Files.isReadable(file), "The real slides were not there and were not checked");
        try {
            return MinutesReader.read(SLIDES, Files.readAllBytes(file)).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode gold() {
        try {
            return JsonMapper.shared()
                    .readTree(Files.readString(SHARED.resolve("gold").resolve(SLIDES + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
