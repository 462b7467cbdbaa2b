package dk.medspor.restapi.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.storage.RecordStore;
import dk.medspor.storage.sqlite.EmbeddedStores;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.util.ContentCachingResponseWrapper;

class KeptOutcomesTest {

    private static final Clock NOW =
            Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC);

    @TempDir Path directory;
    private EmbeddedStores stores;

    @BeforeEach
    void open() {
        stores = EmbeddedStores.open(directory, NOW);
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void an_outcome_is_kept_for_a_day() throws IOException {
        at(Duration.ZERO).keep(key("a"), answer("{\"position\":1}"));

        at(KeptOutcomes.KEPT).forgetOld();

        assertThat(at(KeptOutcomes.KEPT).find(key("a")))
                .hasValueSatisfying(it -> assertThat(it.body()).isEqualTo("{\"position\":1}"));
    }

    @Test
    void after_that_it_is_forgotten_and_younger_ones_are_not() throws IOException {
        for (int i = 0; i < 520; i++) {
            at(i % 2 == 0 ? Duration.ZERO : Duration.ofHours(1)).keep(key("k" + i), answer("{}"));
        }

        at(KeptOutcomes.KEPT.plusMillis(1)).forgetOld();

        assertThat(at(Duration.ZERO).find(key("k0"))).isEmpty();
        assertThat(at(Duration.ZERO).find(key("k1"))).isPresent();
        assertThat(stores.records().count("kept-outcome")).isEqualTo(260);
    }

    @Test
    void nothing_else_is_touched() {
        stores.records().put("user", "ida", RecordStore.NEW, new byte[] {1});

        at(Duration.ofDays(400)).forgetOld();

        assertThat(stores.records().get("user", "ida")).isPresent();
    }

    @Test
    void the_first_outcome_stays() throws IOException {
        at(Duration.ZERO).keep(key("a"), answer("{\"position\":1}"));
        at(Duration.ZERO).keep(key("a"), answer("{\"position\":2}"));

        assertThat(at(Duration.ZERO).find(key("a")).map(KeptOutcome::body))
                .hasValue("{\"position\":1}");
    }

    private KeptOutcomes at(Duration later) {
        return new KeptOutcomes(stores.records(), Clock.offset(NOW, later));
    }

    private static RequestKey key(String sent) {
        return RequestKey.of("user", sent, "POST", "/api/v1/bodies", new byte[0]);
    }

    private static ContentCachingResponseWrapper answer(String json) throws IOException {
        HttpServletResponse response = new MockHttpServletResponse();
        var answer = new ContentCachingResponseWrapper(response);
        answer.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
        return answer;
    }
}
