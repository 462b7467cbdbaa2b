package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.endtoend.Api.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** From a group note to the verdict at HMU, replayable: the path that all the rest deepens. */
record Journey(Api api) {

    static final Path INVENTED_NOTE =
            Path.of("../minutes-import/src/test/resources/twins/group-note.md");

    /** Answers how many contributions each section of the note has. */
    List<Integer> travel(Path note) throws IOException {
        String hmu = created(api.post("/api/v1/bodies", Map.of("name", "HMU", "tier", "MAIN")));
        String lmu =
                created(
                        api.post(
                                "/api/v1/bodies",
                                Map.of("name", "LMU Vest", "tier", "LOCAL", "parentId", hmu)));

        Answer preview =
                api.upload(
                        "/api/v1/imports/preview",
                        String.valueOf(note.getFileName()),
                        Files.readAllBytes(note));
        assertThat(preview.status()).isEqualTo(200);
        JsonNode draft = preview.body();
        Map<String, Object> confirmed = Map.of("bodyId", hmu, "draft", draft);
        Answer imported = api.post("/api/v1/imports", confirmed);
        assertThat(imported.status()).isEqualTo(201);
        assertThat(api.post("/api/v1/imports", confirmed).body()).isEqualTo(imported.body());

        JsonNode meeting =
                api.getSeeing(imported.position(), "/api/v1/meetings/" + imported.id()).body();
        assertThat(texts(meeting)).isEqualTo(texts(draft.path("sections")));
        JsonNode firstGroup = meeting.at("/groups/0/contributions");
        String lastPoint = firstGroup.path(firstGroup.size() - 1).path("id").asString();

        String initiative = started(lmu, lastPoint);
        String evaluations = "/api/v1/initiatives/" + initiative + "/evaluations";
        Answer verdict =
                api.post(
                        evaluations,
                        Map.of(
                                "evaluatingBodyId", hmu,
                                "on", "2024-12-02",
                                "verdict", "CONTINUE",
                                "evidence", "Tre af fire nye kolleger er her endnu."));
        assertThat(verdict.status()).isEqualTo(200);

        assertThat(rows(hmu, "on=2024-06-01", verdict.position()))
                .containsExactly("1 2024-12-01 183 ON_TRACK - -");
        assertThat(rows(hmu, "on=2025-01-01", verdict.position()))
                .containsExactly(
                        "1 2024-12-01 - EVALUATED CONTINUE 2024-12-02",
                        "2 2025-12-01 334 ON_TRACK - -");
        assertThat(rows(hmu, "on=2025-01-01&asOf=" + (verdict.position() - 1), 0))
                .containsExactly("1 2024-12-01 -31 OVERDUE - -");

        Answer corrected =
                api.post(
                        "/api/v1/initiatives/" + initiative + "/corrections",
                        Map.of(
                                "fact", "startedOn",
                                "value", "2023-11-15",
                                "reason", "Referatet havde den forkerte dato."));
        assertThat(rows(lmu, "on=2025-01-01", corrected.position()))
                .containsExactly(
                        "1 2024-11-15 - EVALUATED CONTINUE 2024-12-02",
                        "2 2025-11-15 318 ON_TRACK - -");

        assertTrail(initiative, corrected.position());
        assertThat(api.get("/api/v1/audit/verification").body().path("valid").asBoolean()).isTrue();
        return draft.path("sections")
                .valueStream()
                .map(it -> it.path("contributions").size())
                .toList();
    }

    private String started(String owner, String contribution) {
        String initiative =
                created(
                        api.post(
                                "/api/v1/initiatives",
                                Map.of(
                                        "title",
                                        "Et ungeråd for nye kolleger",
                                        "ownerBodyId",
                                        owner,
                                        "horizon",
                                        "NOW",
                                        "sourceContributionIds",
                                        List.of(contribution))));
        String path = "/api/v1/initiatives/" + initiative;
        assertThat(api.post(path + "/adoption", Map.of("on", "2023-11-20")).status())
                .isEqualTo(200);
        assertThat(api.post(path + "/start", Map.of("on", "2023-12-01")).status()).isEqualTo(200);
        return initiative;
    }

    private void assertTrail(String initiative, long lastPosition) {
        JsonNode trail = api.get("/api/v1/audit/trail?subject=" + initiative).body();
        assertThat(trail.path("items").valueStream().map(it -> it.path("event").asString()))
                .containsExactly(
                        "InitiativeProposed",
                        "InitiativeAdopted",
                        "InitiativeStarted",
                        "EvaluatedAtHMU",
                        "InitiativeCorrected");
        JsonNode last = trail.at("/items/4");
        assertThat(last.path("position").asLong()).isEqualTo(lastPosition);
        assertThat(last.path("actor").asString()).hasSize(36).isNotEqualTo("admin");
        assertThat(last.path("command").asString()).isEqualTo("CorrectInitiative");
        assertThat(last.path("reason").asString()).startsWith("Referatet");
        assertThat(last.at("/payload/was").asString()).isEqualTo("2023-12-01");
        assertThat(trail.at("/items/3/domainDate").asString()).isEqualTo("2024-12-02");
    }

    private List<String> rows(String body, String moment, long seeing) {
        Answer status =
                api.getSeeing(
                        seeing, "/api/v1/status/evaluation-cycle?body=" + body + "&" + moment);
        assertThat(status.status()).isEqualTo(200);
        return status.body()
                .path("rows")
                .valueStream()
                .map(
                        it ->
                                String.join(
                                        " ",
                                        it.path("cycle").asString(),
                                        it.path("due").asString(),
                                        it.path("daysLeft").asString("-"),
                                        it.path("state").asString(),
                                        it.path("verdict").asString("-"),
                                        it.path("evaluatedOn").asString("-")))
                .toList();
    }

    private static List<String> texts(JsonNode of) {
        return of.isArray()
                ? of.valueStream()
                        .flatMap(it -> it.path("contributions").valueStream())
                        .map(it -> it.path("text").asString())
                        .toList()
                : of.path("contributions")
                        .valueStream()
                        .map(it -> it.path("text").asString())
                        .toList();
    }

    private static String created(Answer answer) {
        assertThat(answer.status()).isEqualTo(201);
        return answer.id();
    }
}
