package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a scrape of the running application shows. */
class MetricsTest {

    private static final List<String> VIEWS =
            List.of(
                    "body-directory",
                    "meetings",
                    "contributions",
                    "initiatives",
                    "evaluation-cycle");
    private static final List<String> OUTCOMES =
            List.of("appended", "conflict", "duplicate", "not-recorded", "unknown");

    @TempDir Path directory;

    private Medspor medspor;

    @BeforeEach
    void start() {
        medspor = Medspor.on(directory);
    }

    @AfterEach
    void stop() {
        medspor.close();
    }

    @Test
    void an_empty_log_shows_every_figure() {
        String scrape = scrape();

        assertThat(figure(scrape, "medspor_log_head")).isEqualTo(-1);
        assertThat(figure(scrape, "medspor_append_seconds_count")).isZero();
        assertThat(figure(scrape, "medspor_append_group_commits_count")).isZero();
        assertThat(figure(scrape, "medspor_append_retries_total")).isZero();
        assertThat(OUTCOMES).allSatisfy(it -> assertThat(appends(scrape, it)).isZero());
        assertThat(VIEWS).allSatisfy(it -> assertThat(lag(scrape, it)).isZero());
    }

    @Test
    void appends_move_the_figures() {
        for (int i = 0; i < 3; i++) {
            medspor.api().post("/api/v1/bodies", Map.of("name", "LMU " + i, "tier", "LOCAL"));
        }
        String scrape = scrape();

        assertThat(appends(scrape, "appended")).isEqualTo(3);
        assertThat(figure(scrape, "medspor_append_seconds_count")).isEqualTo(3);
        assertThat(figure(scrape, "medspor_append_seconds_sum")).isPositive();
        assertThat(figure(scrape, "medspor_append_seconds_bucket{le=\"+Inf\"}")).isEqualTo(3);
        assertThat(figure(scrape, "medspor_append_group_commits_sum")).isEqualTo(3);
        await().untilAsserted(() -> assertThat(figure(scrape(), "medspor_log_head")).isEqualTo(2));
    }

    private static double appends(String scrape, String outcome) {
        return figure(scrape, "medspor_append_outcomes_total{outcome=\"%s\"}".formatted(outcome));
    }

    private static double lag(String scrape, String view) {
        return figure(scrape, "medspor_view_lag_events{view=\"%s\"}".formatted(view));
    }

    private static double figure(String scrape, String name) {
        Matcher line =
                Pattern.compile("^" + Pattern.quote(name) + " (.+)$", Pattern.MULTILINE)
                        .matcher(scrape);
        assertThat(line.find()).as("%s in %s", name, scrape).isTrue();
        return Double.parseDouble(line.group(1));
    }

    private String scrape() {
        var answer = medspor.api().get("/actuator/prometheus");
        assertThat(answer.status()).isEqualTo(200);
        return answer.response().body();
    }
}
