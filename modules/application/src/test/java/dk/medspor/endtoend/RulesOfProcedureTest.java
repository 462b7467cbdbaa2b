package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.endtoend.Api.Answer;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.RulesOfProcedure;
import dk.medspor.medbodies.RulesRegister;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A body works by its own rules of procedure from their first day on, and as usual before. */
class RulesOfProcedureTest {

    private static final Medspor MEDSPOR = Medspor.shared();

    private final Api api = MEDSPOR.api();
    private final String hmu =
            api.post("/api/v1/bodies", Map.of("name", "HMU Regelby", "tier", "MAIN")).id();
    private final String path = "/api/v1/bodies/" + hmu + "/rules-of-procedure";

    @Test
    void the_rules_of_a_day_are_those_that_held_then_and_as_recorded() {
        assertThat(read("on=2024-07-01").body().path("meetingsAYear").asInt()).isEqualTo(4);

        Answer agreed =
                api.post(
                        path,
                        Map.of(
                                "on",
                                "2024-05-02",
                                "validFrom",
                                "2024-07-01",
                                "meetingsAYear",
                                6,
                                "agendaDays",
                                10));
        assertThat(agreed.status()).as(agreed.response().body()).isEqualTo(200);

        assertThat(read("on=2024-06-30").body().path("agendaDays").asInt()).isEqualTo(7);
        assertThat(read("on=2024-07-01").body().path("agendaDays").asInt()).isEqualTo(10);
        assertThat(read("on=2024-07-01").text("agreedOn")).isEqualTo("2024-05-02");
        String before = "on=2024-07-01&asOf=" + (agreed.position() - 1);
        assertThat(read(before).body().path("agendaDays").asInt()).isEqualTo(7);
        assertThat(
                        MEDSPOR.part(RulesRegister.class)
                                .rulesOf(
                                        new MedBodyId(UUID.fromString(hmu)),
                                        LocalDate.of(2024, 7, 1)))
                .isEqualTo(new RulesOfProcedure(6, 14, 10, true, true));
    }

    @Test
    void rules_that_cannot_be_are_refused_by_name() {
        Map<String, Object> late = Map.of("on", "2024-05-02", "validFrom", "2024-05-01");
        Map<String, Object> mixed =
                Map.of("on", "2024-05-02", "validFrom", "2024-07-01", "proposalDays", 3);
        Map<String, Object> usual = Map.of("on", "2024-05-02", "validFrom", "2024-07-01");

        assertThat(api.post(path, late).problem()).isEqualTo("rules-before-agreed");
        assertThat(api.post(path, mixed).problem()).isEqualTo("proposals-after-agenda");
        assertThat(api.post(path, usual).problem()).isEqualTo("same-rules");
    }

    private Answer read(String moment) {
        return api.getSeeing(MEDSPOR.head(), path + "?" + moment);
    }
}
