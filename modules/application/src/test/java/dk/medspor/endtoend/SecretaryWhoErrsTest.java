package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.endtoend.Api.Answer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Day one of a secretary who errs: each mistake is put right, and none is hidden. */
class SecretaryWhoErrsTest {

    private static final Medspor MEDSPOR = Medspor.shared();
    private static final String LOGIN = "sekretær-der-fejler";
    private static final String HMU = body(Map.of("name", "HMU Fejlby", "tier", "MAIN"));
    private static final String NORTH = local("LMU Fejlby Nord");
    private static final String SOUTH = local("LMU Fejlby Syd");

    static {
        Users.create(MEDSPOR, LOGIN, "SECRETARY", List.of());
        Users.create(MEDSPOR, "lmu-fejlby-syd", "LMU", List.of(SOUTH));
    }

    private final Api secretary = MEDSPOR.api(LOGIN, Users.PASSWORD);
    private String initiative = "";

    @BeforeEach
    void start_and_evaluate_an_initiative() {
        initiative =
                secretary
                        .post(
                                "/api/v1/initiatives",
                                Map.of(
                                        "title",
                                        "Roligere morgener",
                                        "ownerBodyId",
                                        NORTH,
                                        "horizon",
                                        "NOW"))
                        .id();
        done("adoption", Map.of("on", "2023-12-01"));
        done("start", Map.of("on", "2024-01-15"));
    }

    @Test
    void a_wrong_verdict() {
        long wrong = evaluated("STOP");
        assertThat(rows(NORTH, wrong, "")).containsExactly("1 2025-01-15 EVALUATED STOP");

        long right = corrected("verdict", "CONTINUE", "Konklusionen stod forkert i referatet");

        assertThat(rows(NORTH, right, ""))
                .containsExactly("1 2025-01-15 EVALUATED CONTINUE", "2 2026-01-15 ON_TRACK -");
        assertThat(rows(NORTH, right, "&asOf=" + wrong))
                .containsExactly("1 2025-01-15 EVALUATED STOP");
        assertThat(trail())
                .endsWith(
                        "EvaluatedAtHMU -",
                        "InitiativeCorrected Konklusionen stod forkert i referatet");
    }

    @Test
    void a_wrong_owner() {
        Api south = MEDSPOR.api("lmu-fejlby-syd", Users.PASSWORD);
        long wrong = MEDSPOR.head();
        assertThat(south.getSeeing(wrong, address()).status()).isEqualTo(403);

        long right = corrected("ownerBodyId", SOUTH, "Det er Syd, der ejer det");

        assertThat(south.getSeeing(right, address()).text("ownerBodyId")).isEqualTo(SOUTH);
        assertThat(rows(SOUTH, right, "")).contains("1 2025-01-15 OVERDUE -");
        assertThat(ownersOn(right, "")).contains(SOUTH);
        assertThat(ownersOn(right, "&asOf=" + wrong)).contains(NORTH).doesNotContain(SOUTH);
        assertThat(trail()).endsWith("InitiativeCorrected Det er Syd, der ejer det");
    }

    @Test
    void a_wrong_date() {
        long wrong = MEDSPOR.head();

        long right = corrected("startedOn", "2024-03-01", "Forkert dato i referatet");

        assertThat(rows(NORTH, right, "")).contains("1 2025-03-01 DUE_SOON -");
        assertThat(rows(NORTH, right, "&asOf=" + wrong)).contains("1 2025-01-15 OVERDUE -");
        assertThat(secretary.getSeeing(right, address()).text("startedOn")).isEqualTo("2024-03-01");
        assertThat(trail())
                .endsWith("InitiativeStarted -", "InitiativeCorrected Forkert dato i referatet");
    }

    @Test
    void started_by_mistake() {
        long wrong = MEDSPOR.head();

        long right =
                done("withdrawals", Map.of("fact", "start", "reason", "Det var et andet tiltag"));

        assertThat(initiativesOn(right, "")).doesNotContain(initiative);
        assertThat(initiativesOn(right, "&asOf=" + wrong)).contains(initiative);
        assertThat(secretary.getSeeing(right, address()).text("state")).isEqualTo("ADOPTED");
        assertThat(trail())
                .endsWith("InitiativeStarted -", "FactWithdrawn Det var et andet tiltag");
        done("start", Map.of("on", "2024-02-01"));
    }

    @Test
    void what_something_later_rests_on_is_withdrawn_last_first() {
        evaluated("CONTINUE");

        Answer refused =
                secretary.post(
                        address() + "/withdrawals", Map.of("fact", "start", "reason", "Fejl"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("later-fact-stands");

        done("withdrawals", Map.of("fact", "evaluation", "reason", "Fejl"));
        done("withdrawals", Map.of("fact", "start", "reason", "Fejl"));
    }

    private long evaluated(String verdict) {
        return done(
                "evaluations",
                Map.of(
                        "evaluatingBodyId",
                        HMU,
                        "on",
                        "2025-01-10",
                        "verdict",
                        verdict,
                        "evidence",
                        "Set på mødet"));
    }

    private long corrected(String fact, String value, String reason) {
        return done("corrections", Map.of("fact", fact, "value", value, "reason", reason));
    }

    private long done(String step, Map<String, String> what) {
        Answer answer = secretary.post(address() + "/" + step, what);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.position();
    }

    private String address() {
        return "/api/v1/initiatives/" + initiative;
    }

    /** The rows of this initiative among those of a body on 2025-02-01. */
    private List<String> rows(String body, long seeing, String asOf) {
        return status(seeing, "&body=" + body + asOf)
                .filter(it -> it.at("/initiative/id").asString().equals(initiative))
                .map(
                        it ->
                                String.join(
                                        " ",
                                        it.path("cycle").asString(),
                                        it.path("due").asString(),
                                        it.path("state").asString(),
                                        it.path("verdict").asString("-")))
                .toList();
    }

    private List<String> ownersOn(long seeing, String asOf) {
        return status(seeing, asOf)
                .filter(it -> it.at("/initiative/id").asString().equals(initiative))
                .map(it -> it.at("/ownerBody/id").asString())
                .toList();
    }

    private List<String> initiativesOn(long seeing, String asOf) {
        return status(seeing, "&body=" + NORTH + asOf)
                .map(it -> it.at("/initiative/id").asString())
                .toList();
    }

    private Stream<JsonNode> status(long seeing, String more) {
        Answer status =
                secretary.getSeeing(
                        more.contains("asOf") ? 0 : seeing,
                        "/api/v1/status/evaluation-cycle?on=2025-02-01&size=500" + more);
        assertThat(status.status()).as(status.response().body()).isEqualTo(200);
        return status.body().path("rows").valueStream();
    }

    /** Each event with its reason, as the secretary reads them. */
    private List<String> trail() {
        return secretary
                .get("/api/v1/audit/trail?subject=" + initiative)
                .body()
                .path("items")
                .valueStream()
                .map(it -> it.path("event").asString() + " " + it.path("reason").asString("-"))
                .toList();
    }

    private static String local(String name) {
        return body(Map.of("name", name, "tier", "LOCAL", "parentId", HMU));
    }

    private static String body(Map<String, String> fields) {
        return MEDSPOR.api().post("/api/v1/bodies", fields).id();
    }
}
