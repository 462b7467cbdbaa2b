package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.endtoend.Api.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Names are in the register of persons and nowhere else, and whoever looks is written down. */
class PeopleTest {

    private static final Medspor MEDSPOR = Medspor.shared();
    private static final String PEOPLE = "/api/v1/people";

    private final Api api = MEDSPOR.api();

    @Test
    void a_person_is_registered_found_and_changed_by_whoever_has_seen_the_latest() {
        Answer registered =
                api.post(PEOPLE, Map.of("name", "Åge Østerby", "email", "aage@omby.example"));
        String path = PEOPLE + "/" + registered.id();
        assertThat(registered.status()).isEqualTo(201);
        assertThat(registered.response().headers().firstValue("Location")).contains(path);

        assertThat(api.get(PEOPLE + "?q=aage%20%C3%B8st").body().at("/items/0/name").asString())
                .isEqualTo("Åge Østerby");
        assertThat(api.get(PEOPLE + "?q=sterby").body().path("total").asInt()).isZero();

        String tag = api.get(path).response().headers().firstValue("ETag").orElseThrow();
        assertThat(put(path, tag, "Åge Vester").status()).isEqualTo(200);
        Answer stale = put(path, tag, "Åge Norder");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.problem()).isEqualTo("changed-since");
        JsonNode now = api.get(path).body();
        assertThat(now.path("name").asString()).isEqualTo("Åge Vester");
        assertThat(now.has("email") && !now.path("email").isNull()).isFalse();
    }

    @Test
    void the_same_request_under_its_key_registers_one_person() {
        Answer first = keyed("{\"name\":\"Ib Nøgle\"}");
        Answer again = keyed("{\"name\":\"Ib Nøgle\"}");

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(api.get(PEOPLE + "?q=n%C3%B8gle").body().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void who_saw_whom_stands_in_the_access_journal_without_a_name() {
        String id = api.post(PEOPLE, Map.of("name", "Eva Journal")).id();
        api.get(PEOPLE + "/" + id);

        Answer journal = api.get("/api/v1/access-journal?size=20");
        assertThat(
                        journal.body()
                                .path("items")
                                .valueStream()
                                .filter(it -> it.at("/personIds/0").asString("").equals(id))
                                .map(it -> it.path("operation").asString()))
                .containsExactly("READ_PEOPLE", "WRITE_PEOPLE");
        assertThat(journal.response().body()).doesNotContain("Eva");
    }

    @Test
    void auditors_and_committees_do_not_see_names() {
        for (String role : List.of("AUDITOR", "HMU")) {
            Users.create(MEDSPOR, "navne-" + role, role, List.of());
            Api other = MEDSPOR.api("navne-" + role, Users.PASSWORD);
            assertThat(other.get(PEOPLE).status()).isEqualTo(403);
        }
    }

    private Answer keyed(String json) {
        return api.send(
                api.request(PEOPLE)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "ib-noegle")
                        .POST(BodyPublishers.ofString(json)));
    }

    private Answer put(String path, String tag, String name) {
        return api.send(
                api.request(path)
                        .header("Content-Type", "application/json")
                        .header("If-Match", tag)
                        .PUT(BodyPublishers.ofString("{\"name\":\"" + name + "\"}")));
    }
}
