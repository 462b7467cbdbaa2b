package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.endtoend.Api.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a local committee sees: what its own bodies own, and nothing else. */
class OwnBodiesTest {

    private static final Medspor MEDSPOR = Medspor.shared();
    private static final Api ADMIN = MEDSPOR.api();
    private static final String HMU = body(Map.of("name", "HMU", "tier", "MAIN"));
    private static final String EAST = local("LMU Øst");
    private static final String WEST = local("LMU Vest");
    private static final String SOUTH = local("LMU Syd");

    static {
        Users.create(MEDSPOR, "lmu-to-udvalg", "LMU", List.of(WEST, EAST));
        for (String body : List.of(EAST, WEST, SOUTH)) {
            meeting(body);
            started(body);
        }
    }

    private final Api lmu = MEDSPOR.api("lmu-to-udvalg", Users.PASSWORD);

    @Test
    void lists_hold_what_is_own_and_count_only_that() {
        assertThat(owners("/api/v1/bodies", "id")).containsExactly(WEST, EAST);
        assertThat(owners("/api/v1/meetings", "bodyId")).containsExactlyInAnyOrder(EAST, WEST);
        assertThat(owners("/api/v1/initiatives", "ownerBodyId"))
                .containsExactlyInAnyOrder(EAST, WEST);
    }

    @Test
    void pages_go_on_where_the_last_one_ended() {
        Answer first = lmu.get("/api/v1/meetings?size=1");
        Answer second = lmu.get("/api/v1/meetings?size=1&page=1");

        assertThat(first.body().path("total").asLong()).isEqualTo(2);
        assertThat(first.body().at("/items/0/id")).isNotEqualTo(second.body().at("/items/0/id"));
        assertThat(lmu.get("/api/v1/meetings?size=1&page=2").body().path("items")).isEmpty();
    }

    @Test
    void the_status_shows_own_rows_and_totals_them_alone() {
        Answer status = lmu.get("/api/v1/status/evaluation-cycle?on=2024-06-01");

        assertThat(
                        status.body()
                                .path("rows")
                                .valueStream()
                                .map(it -> it.at("/ownerBody/id").asString()))
                .containsExactlyInAnyOrder(EAST, WEST);
        assertThat(status.body().at("/totals/ON_TRACK").asInt()).isEqualTo(2);
    }

    private List<String> owners(String path, String field) {
        Answer answer = lmu.get(path);
        assertThat(answer.body().path("total").asLong()).isEqualTo(2);
        return answer.body()
                .path("items")
                .valueStream()
                .map(it -> it.path(field).asString())
                .toList();
    }

    private static String local(String name) {
        return body(Map.of("name", name, "tier", "LOCAL", "parentId", HMU));
    }

    private static String body(Map<String, ?> fields) {
        return ADMIN.post("/api/v1/bodies", fields).id();
    }

    private static void meeting(String body) {
        ADMIN.post(
                "/api/v1/meetings",
                Map.of("bodyId", body, "kind", "ORDINARY", "date", "2024-01-08", "title", "Møde"));
    }

    private static void started(String body) {
        String id =
                ADMIN.post(
                                "/api/v1/initiatives",
                                Map.of("title", "Ro", "ownerBodyId", body, "horizon", "NOW"))
                        .id();
        ADMIN.post("/api/v1/initiatives/" + id + "/adoption", Map.of("on", "2024-01-08"));
        ADMIN.post("/api/v1/initiatives/" + id + "/start", Map.of("on", "2024-01-08"));
    }
}
