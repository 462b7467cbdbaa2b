package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.endtoend.Api.Answer;
import dk.medspor.eventlog.Commands;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyFacts;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Bodies are renamed, moved, merged and dissolved, and nothing that was promised is lost. */
class ReorganisationTest {

    private static final Medspor MEDSPOR = Medspor.shared();
    private static final String BODIES = "/api/v1/bodies";

    private final Api api = MEDSPOR.api();
    private final String hmu = body(Map.of("name", "HMU Omby", "tier", "MAIN"));
    private final String area =
            body(Map.of("name", "Sektor Omby", "tier", "AREA", "parentId", hmu));
    private final String lmu =
            body(
                    Map.of(
                            "name",
                            "LMU Omby",
                            "tier",
                            "LOCAL",
                            "parentId",
                            hmu,
                            "validFrom",
                            "2022-01-01"));

    @Test
    void what_a_body_was_is_read_on_any_day_and_as_recorded() {
        long before = done(lmu, "names", Map.of("on", "2023-01-01", "name", "LMU Nyby")).position();
        done(lmu, "moves", Map.of("on", "2023-06-01", "parentId", area));
        done(lmu, "covers", Map.of("on", "2023-06-01", "covers", List.of("Hjemmeplejen")));

        assertThat(read(lmu, "on=2021-12-31").status()).isEqualTo(404);
        assertThat(read(lmu, "on=2022-12-31").text("name")).isEqualTo("LMU Omby");
        assertThat(read(lmu, "on=2023-05-31").text("parentId")).isEqualTo(hmu);
        JsonNode now = read(lmu, "on=2023-06-01").body();
        assertThat(now.path("name").asString()).isEqualTo("LMU Nyby");
        assertThat(now.path("parentId").asString()).isEqualTo(area);
        assertThat(now.at("/covers/0").asString()).isEqualTo("Hjemmeplejen");
        assertThat(now.path("changes").valueStream().map(it -> it.path("kind").asString()))
                .containsExactly("RENAMED", "MOVED", "COVER_CHANGED");
        assertThat(read(lmu, "on=2023-06-01&asOf=" + before).text("parentId")).isEqualTo(hmu);
    }

    @Test
    void a_body_never_stands_under_itself() {
        done(lmu, "moves", Map.of("on", "2023-06-01", "parentId", area));

        Answer refused = post(area, "moves", Map.of("on", "2023-06-01", "parentId", lmu));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("under-itself");
    }

    @Test
    void a_mistake_is_taken_back_and_both_stay_in_the_trail() {
        done(lmu, "names", Map.of("on", "2023-01-01", "name", "LMU Fejl"));
        Answer taken = done(lmu, "withdrawals", Map.of("number", 1, "reason", "Forkert udvalg"));

        assertThat(read(lmu, "on=2024-01-01").text("name")).isEqualTo("LMU Omby");
        assertThat(read(lmu, "on=2024-01-01&asOf=" + (taken.position() - 1)).text("name"))
                .isEqualTo("LMU Fejl");
        assertThat(
                        api.get("/api/v1/audit/trail?subject=" + lmu)
                                .body()
                                .path("items")
                                .valueStream()
                                .map(it -> it.path("event").asString()))
                .containsExactly("BodyEstablished", "BodyRenamed", "BodyFactWithdrawn");
    }

    @Test
    void what_a_dissolved_body_had_promised_is_its_successors() {
        String owned = started(lmu);
        String proposed = proposed(lmu);
        String evaluated = started(hmu);
        done(
                "/api/v1/initiatives/" + evaluated + "/handover",
                Map.of("on", "2024-02-01", "evaluatingBodyId", lmu, "reason", "Aftalt"));
        List<String> before = obligations("2024-05-31");
        assertThat(before).hasSize(2);

        Answer dissolved = done(lmu, "dissolution", end("successorBodyId"));

        assertThat(obligations("2024-06-01")).isEqualTo(before);
        assertThat(initiative(owned).text("ownerBodyId")).isEqualTo(area);
        assertThat(initiative(proposed).text("ownerBodyId")).isEqualTo(area);
        assertThat(initiative(evaluated).text("evaluatingBodyId")).isEqualTo(area);
        assertThat(initiative(evaluated).text("ownerBodyId")).isEqualTo(hmu);
        assertThat(dissolved.position()).isEqualTo(MEDSPOR.head());
        assertThat(names("2024-05-31")).contains("LMU Omby");
        assertThat(read(lmu, "on=2024-06-01").body().at("/dissolved/successorBodyId").asString())
                .isEqualTo(area);
        assertThat(listed("2024-05-31")).contains(lmu);
        assertThat(listed("2024-06-01")).doesNotContain(lmu);
    }

    @Test
    void a_request_that_broke_off_goes_on_and_a_second_one_records_nothing() {
        String owned = started(lmu);
        var reason = Protected.text("Ny struktur");
        var dissolve =
                MEDSPOR.part(MedBodyFacts.class)
                        .dissolve(id(lmu), LocalDate.of(2024, 6, 1), id(area), reason);
        MEDSPOR.part(Commands.class)
                .send(dissolve, new Actor(UUID.randomUUID().toString(), Set.of("SECRETARY")));
        assertThat(initiative(owned).text("ownerBodyId")).isEqualTo(lmu);

        done(lmu, "dissolution", end("successorBodyId"));
        assertThat(initiative(owned).text("ownerBodyId")).isEqualTo(area);

        long head = MEDSPOR.head();
        done(lmu, "dissolution", end("successorBodyId"));
        assertThat(MEDSPOR.head()).isEqualTo(head);
    }

    @Test
    void a_body_that_has_ended_names_its_successor_to_whoever_asks_more_of_it() {
        done(lmu, "merger", end("intoBodyId"));

        Answer renamed = post(lmu, "names", Map.of("on", "2024-07-01", "name", "LMU"));
        Answer moved = post(area, "moves", Map.of("on", "2024-07-01", "parentId", lmu));
        Answer below = api.post(BODIES, Map.of("name", "LMU", "tier", "LOCAL", "parentId", lmu));

        assertThat(List.of(renamed, moved, below))
                .allSatisfy(
                        it -> {
                            assertThat(it.problem()).isEqualTo("body-dissolved");
                            assertThat(it.text("detail")).contains(area);
                        });
    }

    @Test
    void bodies_below_need_another_place_first() {
        done(lmu, "moves", Map.of("on", "2023-06-01", "parentId", area));
        Map<String, String> end =
                Map.of("on", "2024-06-01", "successorBodyId", hmu, "reason", "Ny struktur");

        Answer refused = post(area, "dissolution", end);
        assertThat(refused.problem()).isEqualTo("bodies-still-below");
        assertThat(refused.text("detail")).contains(lmu);

        done(lmu, "moves", Map.of("on", "2024-06-01", "parentId", hmu));
        done(area, "dissolution", end);
    }

    @Test
    void a_group_has_a_mandate_and_reports_back_to_its_body() {
        Map<String, Object> group = new HashMap<>(Map.of("name", "Mødegruppen", "parentId", hmu));
        group.put("tier", "WORKING_GROUP");
        group.put("on", "2024-01-08");
        group.put("termsOfReference", "Færre møder");
        group.put("reportBackBy", "2024-06-01");
        String id = api.post(BODIES + "/groups", group).id();

        assertThat(read(id, "on=2024-06-01").body().at("/mandate/late").asBoolean()).isFalse();
        assertThat(read(id, "on=2024-06-02").body().at("/mandate/late").asBoolean()).isTrue();
        done(id, "reports", Map.of("on", "2024-06-05", "text", "Det gik"));
        JsonNode mandate = read(id, "on=2024-06-05").body().path("mandate");
        assertThat(mandate.path("late").asBoolean()).isFalse();
        assertThat(mandate.path("report").asString()).isEqualTo("Det gik");
        group.put("tier", "LOCAL");
        assertThat(api.post(BODIES + "/groups", group).problem()).isEqualTo("not-temporary");
        assertThat(
                        api.post(
                                        "/api/v1/meetings",
                                        Map.of(
                                                "bodyId", id,
                                                "kind", "ORDINARY",
                                                "date", "2024-02-01",
                                                "title", "Første møde"))
                                .status())
                .isEqualTo(201);
    }

    private Map<String, String> end(String successor) {
        return Map.of("on", "2024-06-01", successor, area, "reason", "Ny struktur");
    }

    /** Of the bodies here; others have theirs, and facts of the same days. */
    private List<String> obligations(String on) {
        return Stream.of(hmu, area, lmu)
                .map(it -> "/api/v1/status/evaluation-cycle?size=500&on=" + on + "&body=" + it)
                .flatMap(it -> api.getSeeing(MEDSPOR.head(), it).body().path("rows").valueStream())
                .map(
                        it ->
                                it.at("/initiative/id").asString()
                                        + it.path("cycle").asString()
                                        + it.path("due").asString())
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> names(String on) {
        return items(on).stream().map(it -> it.path("name").asString()).toList();
    }

    private List<String> listed(String on) {
        return items(on).stream().map(it -> it.path("id").asString()).toList();
    }

    private List<JsonNode> items(String on) {
        return api.getSeeing(MEDSPOR.head(), BODIES + "?size=500&on=" + on)
                .body()
                .path("items")
                .valueStream()
                .toList();
    }

    private Answer initiative(String id) {
        return api.getSeeing(MEDSPOR.head(), "/api/v1/initiatives/" + id);
    }

    private String started(String owner) {
        String id = proposed(owner);
        String path = "/api/v1/initiatives/" + id;
        done(path + "/adoption", Map.of("on", "2024-01-08"));
        done(path + "/start", Map.of("on", "2024-01-08"));
        return id;
    }

    private String proposed(String owner) {
        return api.post(
                        "/api/v1/initiatives",
                        Map.of("title", "Ro", "ownerBodyId", owner, "horizon", "NOW"))
                .id();
    }

    private Answer read(String body, String moment) {
        return api.getSeeing(MEDSPOR.head(), BODIES + "/" + body + "?" + moment);
    }

    private Answer post(String body, String step, Map<String, ?> request) {
        return api.post(BODIES + "/" + body + "/" + step, request);
    }

    private Answer done(String body, String step, Map<String, ?> request) {
        return done(BODIES + "/" + body + "/" + step, request);
    }

    private Answer done(String path, Map<String, ?> request) {
        Answer answer = api.post(path, request);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer;
    }

    private String body(Map<String, String> fields) {
        return api.post(BODIES, fields).id();
    }

    private static MedBodyId id(String text) {
        return new MedBodyId(UUID.fromString(text));
    }
}
