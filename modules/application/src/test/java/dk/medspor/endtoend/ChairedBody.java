package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.endtoend.Api.Answer;
import java.util.List;
import java.util.Map;

/** A body with a chair from the management and a vice-chair from the employees. */
final class ChairedBody {

    private static final String FROM = "2024-01-02";

    private ChairedBody() {}

    /** Gives a body two seats, whose holders have their ids. */
    static void constitute(Api api, String bodyId, String chair, String viceChair) {
        String body = "/api/v1/bodies/" + bodyId;
        done(
                api.post(
                        body + "/constitutions",
                        Map.of(
                                "on",
                                FROM,
                                "seats",
                                List.of(
                                        seat(chair, "MANAGEMENT", "LEADER"),
                                        seat(viceChair, "EMPLOYEE", "UNION_REPRESENTATIVE")))));
        done(api.post(body + "/chairs", Map.of("on", FROM, "seatId", chair)));
        done(
                api.post(
                        body + "/vice-chairs",
                        Map.of("on", FROM, "seatId", viceChair, "chosenBy", "EMPLOYEE")));
    }

    private static Map<String, Object> seat(String person, String side, String basis) {
        return Map.of("id", person, "side", side, "basis", basis, "holderId", person);
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isLessThan(300);
    }
}
