package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The invented municipality: everything in it, nothing of it where real data is. */
class DemoTest {

    private static final String STATUS = "/api/v1/status/evaluation-cycle?size=500";

    @TempDir Path data;

    @Test
    void an_empty_directory_gets_three_years_with_a_past_and_keeps_them() {
        long head;
        try (Medspor demo = Medspor.on(data, "--medspor.demo=true")) {
            Api api = demo.api();
            JsonNode verification = api.get("/api/v1/audit/verification").body();
            assertThat(verification.path("valid").asBoolean()).isTrue();
            head = verification.path("events").asLong() - 1;
            assertThat(total(api.getSeeing(head, "/api/v1/bodies").body())).isEqualTo(8);
            assertThat(total(api.getSeeing(head, "/api/v1/initiatives").body())).isEqualTo(25);
            assertThat(total(api.getSeeing(head, "/api/v1/meetings").body())).isEqualTo(2);

            JsonNode now = api.getSeeing(head, STATUS).body().path("totals");
            assertThat(now.valueStream()).allMatch(it -> it.asLong() > 0);

            Api lmu = demo.api("lmu", "skovsø-til-prøve");
            assertThat(total(lmu.getSeeing(head, "/api/v1/bodies").body())).isEqualTo(1);
            assertThat(lmu.get("/api/v1/audit/verification").status()).isEqualTo(403);

            JsonNode past = api.get(STATUS + "&asOf=2024-12-01T00:00:00Z").body();
            assertThat(past.path("position").asLong()).isBetween(1L, head - 1);
            assertThat(total(past)).isBetween(1L, total(api.getSeeing(head, STATUS).body()) - 1);
        }
        try (Medspor again = Medspor.on(data, "--medspor.demo=true")) {
            assertThat(again.api().get("/api/v1/audit/verification").body().path("events").asLong())
                    .isEqualTo(head + 1);
            assertThat(ReplayedLog.sameThroughout(again)).hasSizeGreaterThan(10);
        }
        assertThatThrownBy(() -> Medspor.on(data))
                .hasStackTraceContaining("holds demonstration data");
    }

    @Test
    void a_directory_with_real_data_gets_none() {
        try (Medspor real = Medspor.on(data)) {
            real.api().post("/api/v1/bodies", Map.of("name", "HMU", "tier", "MAIN"));
        }
        try (Medspor asked = Medspor.on(data, "--medspor.demo=true")) {
            assertThat(asked.api().get("/api/v1/audit/verification").body().path("events").asLong())
                    .isEqualTo(1);
        }
    }

    @Test
    void a_demonstration_answers_this_machine_only() {
        assertThatThrownBy(
                        () -> Medspor.on(data, "--medspor.demo=true", "--server.address=0.0.0.0"))
                .hasStackTraceContaining("loopback address only");
    }

    private static long total(JsonNode list) {
        return list.path("total").asLong();
    }
}
