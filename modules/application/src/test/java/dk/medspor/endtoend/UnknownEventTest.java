package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.medspor.application.RegisteredViews;
import dk.medspor.storage.AppendOutcome.Appended;
import dk.medspor.storage.CommitCommand;
import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.NewCommit;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** An event of a later Medspor: no view passes by it, and everybody is told. */
class UnknownEventTest {

    /** All views, and the search that follows the log as they do. */
    private static final int FOLLOWERS = RegisteredViews.all().size() + 1;

    @TempDir Path data;

    @Test
    void every_view_halts_there_and_health_says_at_what_and_where() {
        String body;
        try (Medspor medspor = Medspor.on(data)) {
            body =
                    medspor.api()
                            .post("/api/v1/bodies", Map.of("name", "LMU Nord", "tier", "LOCAL"))
                            .id();
        }
        long position = appendUnknown();
        try (Medspor medspor = Medspor.on(data)) {
            Api api = medspor.api();
            await().until(() -> halted(views(api)) == FOLLOWERS);

            assertThat(Api.anonymous(medspor.port()).get("/actuator/health").status())
                    .isEqualTo(503);
            JsonNode view = views(api).path("evaluation-cycle");
            assertThat(view.path("position").asLong()).isEqualTo(position - 1);
            assertThat(views(api).path("search").path("haltedAt").asLong()).isEqualTo(position);
            assertThat(view.path("haltedAt").asLong()).isEqualTo(position);
            assertThat(view.path("reason").asString())
                    .isEqualTo("Unknown event name InitiativeDreamt at position " + position);

            Api.Answer now = api.get("/api/v1/bodies/" + body);
            assertThat(now.status()).isEqualTo(503);
            assertThat(now.problem()).isEqualTo("view-halted");
            assertThat(now.text("detail")).contains("position " + position);
            assertThat(api.get("/api/v1/bodies/" + body + "?asOf=" + (position - 1)).status())
                    .isEqualTo(200);
        }
    }

    private static JsonNode views(Api api) {
        return api.get("/actuator/health").body().path("components").path("views").path("details");
    }

    private static long halted(JsonNode views) {
        return views.valueStream()
                .filter(it -> it.path("state").asString().equals("HALTED"))
                .count();
    }

    private long appendUnknown() {
        byte[] nothing = "{}".getBytes(StandardCharsets.UTF_8);
        var event =
                new CommitEvent(
                        UUID.randomUUID().toString(),
                        UUID.randomUUID().toString(),
                        "Initiative",
                        0,
                        "InitiativeDreamt",
                        "",
                        Clock.systemUTC().instant(),
                        nothing,
                        nothing);
        try (EmbeddedStores stores = EmbeddedStores.open(data, Clock.systemUTC())) {
            var outcome = stores.commits().append(NewCommit.of(CommitCommand.NONE, List.of(event)));
            return ((Appended) outcome).lastPosition();
        }
    }
}
