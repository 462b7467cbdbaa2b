package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** An invented municipality whose MED system has something in every state, made over HTTP. */
record SkovbyTown(
        String hmu, String north, String meeting, String initiative, long beforeCorrection) {

    static final String INITIATIVE = "Makkerordning for nye kolleger";

    static SkovbyTown make(Api api) {
        String hmu = body(api, Map.of("name", "HMU Skovby Kommune", "tier", "MAIN"));
        String south = body(api, Map.of("name", "LMU Syd", "tier", "LOCAL", "parentId", hmu));
        String north = body(api, Map.of("name", "LMU Nord", "tier", "LOCAL", "parentId", hmu));
        String meeting =
                created(
                        api,
                        "meetings",
                        Map.of(
                                "bodyId", hmu,
                                "kind", "THEME_DAY",
                                "date", "2023-10-04",
                                "title", "Temadag om nye kolleger"));
        String said =
                created(
                        api,
                        "meetings/" + meeting + "/contributions",
                        Map.of(
                                "group", "Gruppe 1 - Modtagelse",
                                "text", "En makker i de første uger"));

        String initiative = started(api, INITIATIVE, south, "2023-12-01", List.of(said));
        String path = "/api/v1/initiatives/" + initiative;
        long before =
                api.post(
                                path + "/evaluations",
                                Map.of(
                                        "evaluatingBodyId", hmu,
                                        "on", "2024-12-02",
                                        "verdict", "CONTINUE",
                                        "evidence", "Ni af ti nye kolleger er her endnu."))
                        .position();
        assertThat(
                        api.post(
                                        path + "/corrections",
                                        Map.of(
                                                "fact", "startedOn",
                                                "value", "2023-11-15",
                                                "reason", "Referatet havde den forkerte dato."))
                                .status())
                .isEqualTo(200);
        started(api, "Stille time efter frokost", north, "2024-06-01", List.of());
        proposed(api, "Cykelværksted i gården", north, List.of());
        return new SkovbyTown(hmu, north, meeting, initiative, before);
    }

    private static String started(
            Api api, String title, String owner, String on, List<String> sources) {
        String initiative = proposed(api, title, owner, sources);
        String path = "/api/v1/initiatives/" + initiative;
        assertThat(api.post(path + "/adoption", Map.of("on", on)).status()).isEqualTo(200);
        assertThat(api.post(path + "/start", Map.of("on", on)).status()).isEqualTo(200);
        return initiative;
    }

    private static String proposed(Api api, String title, String owner, List<String> sources) {
        return created(
                api,
                "initiatives",
                Map.of(
                        "title", title,
                        "ownerBodyId", owner,
                        "horizon", "NOW",
                        "sourceContributionIds", sources));
    }

    private static String body(Api api, Map<String, ?> body) {
        return created(api, "bodies", body);
    }

    private static String created(Api api, String collection, Map<String, ?> body) {
        Api.Answer answer = api.post("/api/v1/" + collection, body);
        assertThat(answer.status()).isEqualTo(201);
        return answer.id();
    }
}
