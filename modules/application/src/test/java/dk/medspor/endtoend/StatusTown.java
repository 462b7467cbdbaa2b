package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** Skovby, with something to see on every page of the status; made over HTTP. */
record StatusTown(SkovbyTown town) {

    private static final String API = "/api/v1/";

    static StatusTown make(Api api) {
        SkovbyTown town = SkovbyTown.make(api);
        call(api, town);
        recommendation(api, town);
        plan(api, town);
        effect(api, town);
        themes(api, town);
        created(
                api,
                "meeting-plan",
                Map.of(
                        "bodyId", town.hmu(),
                        "kind", "ORDINARY",
                        "date", "2025-12-10",
                        "title", "Ordinært møde i HMU",
                        "on", "2025-01-15"));
        return new StatusTown(town);
    }

    private static void themes(Api api, SkovbyTown town) {
        String meeting = "meetings/" + town.meeting();
        done(
                api,
                meeting + "/outline",
                Map.of(
                        "programme",
                        List.of(),
                        "rounds",
                        List.of(
                                Map.of(
                                        "number",
                                        1,
                                        "title",
                                        "Runde",
                                        "format",
                                        "GROUP",
                                        "questions",
                                        List.of(
                                                Map.of(
                                                        "number",
                                                        1,
                                                        "form",
                                                        "QUESTION",
                                                        "prompts",
                                                        List.of(),
                                                        "text",
                                                        "Hvad giver ro?"))))));
        created(
                api,
                meeting + "/groups",
                Map.of("group", Map.of("form", "GROUP", "name", "Gruppe 2")));
        String list =
                created(
                        api,
                        "theme-lists",
                        Map.of("bodyId", town.hmu(), "title", "Temaer", "on", "2023-10-05"));
        done(api, "theme-lists/" + list + "/themes", Map.of("title", "Nye kolleger"));
    }

    private static void call(Api api, SkovbyTown town) {
        created(
                api,
                "calls",
                Map.of(
                        "title", "Et tiltag for nye kolleger på hvert område",
                        "forumBodyId", town.hmu(),
                        "addresseeBodyIds", List.of(town.north()),
                        "on", "2023-10-04",
                        "answerBy", "2024-03-01"));
    }

    private static void recommendation(Api api, SkovbyTown town) {
        String id =
                created(
                        api,
                        "recommendations",
                        Map.of(
                                "ownerBodyId", town.hmu(),
                                "template",
                                        Map.of(
                                                "theme", "God begyndelse",
                                                "number", "3",
                                                "title", "Alle nye kolleger får en fast makker"),
                                "on", "2023-12-05"));
        done(
                api,
                "recommendations/" + id + "/comment-rounds",
                Map.of(
                        "on", "2024-01-08",
                        "until", "2024-02-01",
                        "bodyIds", List.of(town.north())));
    }

    private static void plan(Api api, SkovbyTown town) {
        String id =
                created(
                        api,
                        "process-plans",
                        Map.of(
                                "forumBodyId", town.hmu(),
                                "title", "Fra anbefalinger til handling",
                                "on", "2024-01-08"));
        done(
                api,
                "process-plans/" + id + "/milestones",
                Map.of(
                        "on", "2024-01-08",
                        "text", "Høring i alle LMU'er",
                        "due",
                                Map.of(
                                        "words", "i foråret 2024",
                                        "from", "2024-03-01",
                                        "to", "2024-05-31")));
        done(
                api,
                "process-plans/" + id + "/milestones",
                Map.of(
                        "on", "2024-01-08",
                        "text", "Direktionen afgør",
                        "due", Map.of("words", "om et års tid", "condition", "høringen er slut")));
    }

    private static void effect(Api api, SkovbyTown town) {
        String path = "initiatives/" + town.initiative();
        done(
                api,
                path + "/indicators",
                Map.of(
                        "on", "2023-12-10",
                        "name", "Nye kolleger, der stopper inden for et år",
                        "unit", "personer",
                        "countsPersons", true));
        done(
                api,
                path + "/observations",
                Map.of(
                        "on", "2024-11-15",
                        "observation", "Nye kolleger ved, hvem de kan spørge.",
                        "source", "Samtaler med ti nye"));
    }

    private static String created(Api api, String collection, Map<String, ?> body) {
        Api.Answer answer = api.post(API + collection, body);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return answer.id();
    }

    private static void done(Api api, String path, Map<String, ?> body) {
        Api.Answer answer = api.post(API + path, body);
        assertThat(answer.status()).as(answer.response().body()).isIn(200, 201);
    }
}
