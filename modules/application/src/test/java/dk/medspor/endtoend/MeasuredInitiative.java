package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** An initiative that was measured before, on its way and after, made over HTTP. */
final class MeasuredInitiative {

    private MeasuredInitiative() {}

    /** Answers its id. */
    static String make(Api api, String owner, String hmu) {
        Map<String, ?> proposal =
                Map.of("title", "Ro om formiddagen", "ownerBodyId", owner, "horizon", "NOW");
        String id = api.post("/api/v1/initiatives", proposal).id();
        String path = "/api/v1/initiatives/" + id + "/";
        done(api, path + "adoption", Map.of("on", "2025-08-20"));
        done(api, path + "start", Map.of("on", "2025-09-01"));
        Api.Answer indicator =
                done(
                        api,
                        path + "indicators",
                        Map.of(
                                "on", "2025-08-25",
                                "name", "Sygedage pr. måned",
                                "unit", "dage",
                                "countsPersons", false));
        assertThat(api.getSeeing(indicator.position(), "/api/v1/initiatives/" + id).status())
                .isEqualTo(200);
        measured(api, id, "baselines", "2025-08-25", 31);
        measured(api, id, "follow-ups", "2026-01-15", 24);
        measured(api, id, "follow-ups", "2026-08-30", 17);
        done(
                api,
                path + "evaluations",
                Map.of(
                        "evaluatingBodyId", hmu,
                        "on", "2026-09-10",
                        "verdict", "SPREAD",
                        "evidence", "Færre sygedage, og alle vil blive ved"));
        return id;
    }

    /** A figure of its first indicator, which the views must know of. */
    static void measured(Api api, String id, String what, String on, int value) {
        String path = "/api/v1/initiatives/" + id;
        int indicator = api.get(path).body().at("/effect/indicators/0/number").asInt();
        done(
                api,
                path + "/" + what,
                Map.of(
                        "indicator", indicator,
                        "on", on,
                        "value", value,
                        "source", "Lønsystemet"));
    }

    private static Api.Answer done(Api api, String path, Map<String, ?> body) {
        Api.Answer answer = api.post(path, body);
        assertThat(answer.status()).as(answer.response().body()).isIn(200, 201);
        return answer;
    }
}
