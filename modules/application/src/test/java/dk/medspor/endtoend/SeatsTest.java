package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.endtoend.Api.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who sat on HMU on 2023-10-31. */
class SeatsTest {

    private static final Medspor MEDSPOR = Medspor.shared();

    private final Api api = MEDSPOR.api();
    private final String hmu =
            "/api/v1/bodies/"
                    + api.post("/api/v1/bodies", Map.of("name", "HMU Pladsby", "tier", "MAIN"))
                            .id();
    private final String leader = person("Ida Leder");
    private final String steward = person("Bo Tillid");
    private final String guard = person("Eva Vagt");

    @Test
    void who_sat_is_read_on_any_day_and_as_recorded_through_a_change_of_term() {
        constitute("2022-01-01", "2023-12-31", seat("MANAGEMENT", "LEADER", leader), tr(steward));
        JsonNode first = seats("2022-01-01", "");
        String chair = seatOf(first, leader);
        String tr = seatOf(first, steward);
        done("chairs", Map.of("on", "2022-01-01", "seatId", chair));
        done("vice-chairs", Map.of("on", "2022-01-01", "seatId", tr, "chosenBy", "EMPLOYEE"));
        long before = done("vacancies", Map.of("on", "2023-10-15", "seatId", tr)).position() - 1;
        constitute("2024-01-01", "2025-12-31", seat("MANAGEMENT", "LEADER", leader), tr(guard));

        assertThat(holders("2021-12-31", "")).isEmpty();
        assertThat(holders("2023-10-14", "")).containsExactlyInAnyOrder(leader, steward);
        assertThat(holders("2023-10-31", "")).containsExactly(leader);
        assertThat(holders("2023-10-31", "&asOf=" + before))
                .containsExactlyInAnyOrder(leader, steward);
        assertThat(holders("2024-01-01", "")).containsExactlyInAnyOrder(leader, guard);
        assertThat(seats("2023-10-14", "").path("viceChairSeatId").asString()).isEqualTo(tr);
        assertThat(seats("2023-10-31", "").path("chairSeatId").asString()).isEqualTo(chair);
        assertThat(seats("2023-10-31", "").path("viceChairSeatId").asString("")).isEmpty();
        assertThat(seats("2026-01-01", "").path("expired").asBoolean()).isTrue();
    }

    @Test
    void rules_are_broken_by_name() {
        Map<String, Object> management = seat("MANAGEMENT", "LEADER", leader);
        String nobody = "00000000-0000-4000-8000-00000000dead";

        assertThat(constituting(management).problem()).isEqualTo("side-missing");
        assertThat(constituting(management, tr(nobody)).problem()).isEqualTo("unknown-person");
        assertThat(constituting(management, tr(leader)).problem()).isEqualTo("person-seated-twice");
        assertThat(constituting(seat("EMPLOYEE", "LEADER", leader)).problem())
                .isEqualTo("basis-of-other-side");

        constitute("2022-01-01", "2023-12-31", management, tr(steward));
        JsonNode seats = seats("2022-01-01", "");
        Map<String, String> vice =
                Map.of("on", "2022-01-01", "seatId", seatOf(seats, leader), "chosenBy", "EMPLOYEE");
        long head = MEDSPOR.head();
        assertThat(api.post(hmu + "/vice-chairs", vice).problem())
                .isEqualTo("vice-chair-not-of-employees");
        assertThat(
                        api.post(
                                        hmu + "/chairs",
                                        Map.of(
                                                "on",
                                                "2022-01-01",
                                                "seatId",
                                                seatOf(seats, steward)))
                                .problem())
                .isEqualTo("chair-not-of-management");
        assertThat(MEDSPOR.head()).isEqualTo(head);
    }

    @Test
    void the_log_has_no_names() {
        constitute("2022-01-01", "2023-12-31", seat("MANAGEMENT", "LEADER", leader), tr(steward));

        String trail =
                api.get("/api/v1/audit/trail?subject=" + hmu.substring(hmu.lastIndexOf('/') + 1))
                        .response()
                        .body();
        assertThat(trail).contains(leader).doesNotContain("Ida", "Bo Tillid");
    }

    private Answer constituting(Object... seats) {
        return api.post(
                hmu + "/constitutions", Map.of("on", "2022-01-01", "seats", List.of(seats)));
    }

    private void constitute(String on, String until, Object... seats) {
        done("constitutions", Map.of("on", on, "until", until, "seats", List.of(seats)));
    }

    private Answer done(String step, Map<String, ?> request) {
        Answer answer = api.post(hmu + "/" + step, request);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer;
    }

    private JsonNode seats(String on, String asOf) {
        Answer answer = api.getSeeing(MEDSPOR.head(), hmu + "/seats?on=" + on + asOf);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private List<String> holders(String on, String asOf) {
        return seats(on, asOf)
                .path("seats")
                .valueStream()
                .map(it -> it.path("holderId").asString(""))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static String seatOf(JsonNode seats, String holder) {
        return seats.path("seats")
                .valueStream()
                .filter(it -> it.path("holderId").asString("").equals(holder))
                .map(it -> it.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> tr(String holder) {
        return seat("EMPLOYEE", "UNION_REPRESENTATIVE", holder);
    }

    private static Map<String, Object> seat(String side, String basis, String holder) {
        return Map.of("side", side, "basis", basis, "holderId", holder);
    }

    private String person(String name) {
        return api.post("/api/v1/people", Map.of("name", name)).id();
    }
}
