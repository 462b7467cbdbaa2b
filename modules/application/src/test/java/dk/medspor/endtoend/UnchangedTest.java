package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.endtoend.Api.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Nobody overwrites what they have not seen. */
class UnchangedTest {

    private static final Medspor MEDSPOR = Medspor.shared();

    private final Api api = MEDSPOR.api();
    private String initiative = "";
    private String tag = "";

    @BeforeEach
    void propose_and_look() {
        String owner = api.post("/api/v1/bodies", Map.of("name", "HMU", "tier", "MAIN")).id();
        Answer proposed =
                api.post(
                        "/api/v1/initiatives",
                        Map.of("title", "Ro", "ownerBodyId", owner, "horizon", "NOW"));
        initiative = "/api/v1/initiatives/" + proposed.id();
        tag = tag(api.getSeeing(proposed.position(), initiative));
        assertThat(tag).isEqualTo("\"" + proposed.position() + "\"");
    }

    @Test
    void the_tag_changes_exactly_when_the_resource_does() {
        api.post("/api/v1/bodies", Map.of("name", "LMU", "tier", "LOCAL"));
        assertThat(tag(api.getSeeing(MEDSPOR.head(), initiative))).isEqualTo(tag);

        Answer adopted = api.post(initiative + "/adoption", on());
        assertThat(tag(api.getSeeing(adopted.position(), initiative)))
                .isEqualTo("\"" + adopted.position() + "\"");
        String then = initiative + "?asOf=" + (adopted.position() - 1);
        assertThat(tag(api.get(then))).isEqualTo(tag);
    }

    @Test
    void what_the_reader_holds_is_not_sent_again() {
        Answer same = api.send(api.request(initiative).header("If-None-Match", tag).GET());
        Answer other = api.send(api.request(initiative).header("If-None-Match", "\"0\"").GET());

        assertThat(same.status()).isEqualTo(304);
        assertThat(other.status()).isEqualTo(200);
    }

    @Test
    void a_change_by_someone_who_has_seen_the_latest_is_recorded() {
        assertThat(post("/adoption", tag, on()).status()).isEqualTo(200);
        assertThat(post("/start", "*", on()).status()).isEqualTo(200);
    }

    @Test
    void a_stale_one_is_told_what_has_changed() {
        long adopted = api.post(initiative + "/adoption", on()).position();

        Answer refused = post("/start", tag, on());

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.problem()).isEqualTo("changed-since");
        JsonNode change = refused.body().path("changes").path(0);
        assertThat(change.path("position").asLong()).isEqualTo(adopted);
        assertThat(change.path("event").asString()).isEqualTo("InitiativeAdopted");
        assertThat(change.path("actor").asString()).isEqualTo(api.get("/api/v1/account").id());
        assertThat(MEDSPOR.head()).isEqualTo(adopted);
    }

    @Test
    void a_stale_one_hears_of_the_change_before_any_rule() {
        api.post(initiative + "/adoption", on());

        assertThat(post("/adoption", tag, on()).problem()).isEqualTo("changed-since");
    }

    @Test
    void a_weak_tag_matches_nothing_and_nonsense_is_no_tag() {
        assertThat(post("/adoption", "W/" + tag, on()).status()).isEqualTo(412);
        assertThat(post("/adoption", "17", on()).fields()).isEqualTo("If-Match entity-tag");
        assertThat(post("/adoption", "\"0\", " + tag, on()).status()).isEqualTo(200);
    }

    @Test
    void what_is_not_there_is_missing_and_not_changed() {
        Answer answer =
                api.send(
                        api.request(
                                        "/api/v1/initiatives/00000000-0000-4000-8000-000000000000/start")
                                .header("If-Match", "\"1\"")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{\"on\":\"2024-01-08\"}")));

        assertThat(answer.problem()).isEqualTo("unknown-initiative");
    }

    private Answer post(String what, String tag, Map<String, String> body) {
        return api.send(
                api.request(initiative + what)
                        .header("If-Match", tag)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"on\":\"" + body.get("on") + "\"}")));
    }

    private static Map<String, String> on() {
        return Map.of("on", "2024-01-08");
    }

    private static String tag(Answer answer) {
        return answer.response().headers().firstValue("ETag").orElseThrow();
    }
}
