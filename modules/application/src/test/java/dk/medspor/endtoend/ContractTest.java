package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.endtoend.Api.Answer;
import dk.medspor.endtoend.Contract.Operation;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The document says what the API does. */
class ContractTest {

    private static final Api API = Medspor.shared().api();
    private static final Contract CONTRACT = Contract.of(API);
    private static final Set<String> TYPES =
            Set.of("object", "array", "string", "integer", "number", "boolean", "null");

    @Test
    void every_mapped_operation_is_in_the_document() {
        Set<String> said = new TreeSet<>();
        CONTRACT.operations().forEach(it -> said.add(it.method() + " " + it.path()));

        assertThat(said)
                .containsExactlyInAnyOrderElementsOf(
                        Medspor.shared().operations().stream()
                                .filter(it -> it.contains(" /api/"))
                                .toList());
    }

    @Test
    void it_is_well_formed_by_openapi_3_1() {
        JsonNode document = CONTRACT.document();

        assertThat(document.path("openapi").asString()).startsWith("3.1.");
        assertThat(document.at("/info/title").asString()).isNotBlank();
        assertThat(document.at("/info/version").asString()).isNotBlank();
        assertThat(document.at("/components/securitySchemes/basic/scheme").asString())
                .isEqualTo("basic");
        assertThat(CONTRACT.operations()).extracting(Operation::id).doesNotHaveDuplicates();
        assertThat(CONTRACT.operations()).allSatisfy(ContractTest::assertWellFormed);
    }

    private static void assertWellFormed(Operation it) {
        assertThat(it.said().path("responses").properties())
                .anyMatch(response -> response.getKey().startsWith("2"))
                .anyMatch(response -> response.getKey().startsWith("4"));
        assertThat(it.said().path("parameters").valueStream())
                .allSatisfy(parameter -> assertThat(parameter.has("schema")).isTrue());
        List<String> declared =
                it.parameters("path").stream()
                        .map(p -> "{" + p.path("name").asString() + "}")
                        .toList();
        assertThat(Stream.of(it.path().split("/")).filter(part -> part.startsWith("{")).toList())
                .isEqualTo(declared);
        assertThat(it.writes() || it.content().isEmpty()).isTrue();
    }

    @Test
    void every_reference_leads_somewhere_and_every_type_is_one() {
        CONTRACT.document()
                .findValues("$ref")
                .forEach(
                        it ->
                                assertThat(CONTRACT.document().at(it.asString().substring(1)))
                                        .as(it.asString())
                                        .isNotEmpty());
        CONTRACT.document()
                .at("/components/schemas")
                .findValues("type")
                .forEach(
                        it -> {
                            if (it.isString()) {
                                assertThat(it.asString()).isIn(TYPES);
                            } else if (it.isArray()) {
                                assertThat(it.valueStream().map(JsonNode::asString))
                                        .isSubsetOf(TYPES);
                            }
                        });
    }

    @Test
    void every_operation_has_words_in_danish_and_english() {
        String danish = page("da");
        String english = page("en");

        assertThat(CONTRACT.operations())
                .allSatisfy(
                        it -> {
                            assertThat(danish).doesNotContain(it.id() + ".summary");
                            assertThat(danish).doesNotContain(it.id() + ".description");
                            assertThat(english).doesNotContain(it.id() + ".summary");
                            assertThat(english).doesNotContain(it.id() + ".description");
                        });
        assertThat(danish).contains("<html lang=\"da\">", "Opret et udvalg");
        assertThat(english).contains("<html lang=\"en\">", "Establish a body");
        assertThat(danish).doesNotContain("<script", "<style", " style=", "http://", "https://");
    }

    @Test
    void every_field_of_a_draft_has_words_in_danish_and_english() {
        JsonNode schemas = CONTRACT.document().at("/components/schemas");
        Set<String> drafts = new TreeSet<>(Set.of("Draft"));
        for (var left = new ArrayDeque<>(drafts); !left.isEmpty(); ) {
            schemas.path(left.pop()).findValuesAsString("$ref").stream()
                    .map(it -> it.substring(it.lastIndexOf('/') + 1))
                    .filter(drafts::add)
                    .forEach(left::push);
        }

        assertThat(drafts).contains("DraftSpan", "DraftAgendaItem", "DraftGroupMembersMember");
        assertThat(drafts)
                .allSatisfy(
                        it ->
                                assertThat(schemas.path(it).path("properties").properties())
                                        .as(it)
                                        .isNotEmpty()
                                        .allSatisfy(
                                                field ->
                                                        assertThat(
                                                                        field.getValue()
                                                                                .path("description")
                                                                                .asString(""))
                                                                .as(field.getKey())
                                                                .isNotBlank()));
        assertThat(page("da")).contains("Hvorfor den læses som en overskrift.");
        assertThat(page("en")).contains("Why it is taken for a heading.");
    }

    private static String page(String language) {
        Answer page = API.send(API.request("/api").header("Accept-Language", language).GET());
        assertThat(page.status()).isEqualTo(200);
        return page.response().body();
    }

    /** What does not come from the log, is about the log itself, or holds only what stands now. */
    private static final Set<String> NOT_OF_THE_LOG =
            Set.of(
                    "users_users",
                    "users_user",
                    "users_own",
                    "people_people",
                    "people_person",
                    "erasures_mentions",
                    "audit_accessJournal",
                    "audit_verification",
                    "audit_checkpoint",
                    "audit_checkpointKeys",
                    "audit_decision",
                    "search_search");

    /** What shows every dated fact with its day, or has no days. */
    private static final Set<String> WITH_ALL_DAYS =
            Set.of(
                    "initiatives_initiatives",
                    "initiatives_initiative",
                    "meetings_meetings",
                    "meetings_meeting",
                    "policies_policies",
                    "themedays_themeDay",
                    "themes_list",
                    "themes_steps",
                    "themes_origins",
                    "erasures_erasures",
                    "audit_trail",
                    "audit_bundle",
                    "imports_notes");

    @Test
    void whatever_shows_what_is_recorded_shows_it_as_of_a_position_and_on_a_day() {
        var reading = CONTRACT.operations().stream().filter(it -> !it.writes()).toList();

        assertThat(reading.stream().filter(it -> !it.takes("asOf")).map(Operation::id))
                .isSubsetOf(NOT_OF_THE_LOG);
        assertThat(
                        reading.stream()
                                .filter(it -> it.takes("asOf") && !it.takes("on"))
                                .map(Operation::id))
                .isSubsetOf(WITH_ALL_DAYS);
    }

    @Test
    void it_needs_a_log_in_like_the_rest() {
        assertThat(API.send(API.anonymous("/v3/api-docs").GET()).status()).isEqualTo(401);
        assertThat(API.send(API.anonymous("/api").GET()).status()).isEqualTo(401);
    }
}
