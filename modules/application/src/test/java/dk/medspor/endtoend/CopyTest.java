package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.medspor.MedsporApplication;
import dk.medspor.operations.BodyLog;
import dk.medspor.operations.Operations;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A data directory moves to MongoDB and back, and one of the moves is killed. */
class CopyTest {

    /** As many commits as take a copy several steps. */
    private static final int MANY = 520;

    @TempDir Path parent;
    private final StallingServer server = new StallingServer();

    @AfterEach
    void stop_the_server() {
        server.stop();
    }

    @Test
    void a_copy_that_is_killed_goes_on_and_then_everything_is_as_it_was() throws IOException {
        Path data = parent.resolve("data");
        JsonNode before;
        String meetings;
        try (Medspor medspor = Medspor.on(data)) {
            new Journey(medspor.api()).travel(Journey.INVENTED_NOTE);
        }
        try (EmbeddedStores stores = EmbeddedStores.open(data, Clock.systemUTC())) {
            BodyLog.establish(stores.commits(), MANY);
        }
        try (Medspor medspor = Medspor.on(data)) {
            before = verification(medspor);
            meetings = meetings(medspor);
        }

        killedCopy(data);
        assertThatThrownBy(this::onMongo)
                .hasStackTraceContaining("holds a copy that was not finished");
        assertThat(copy(data)).isZero();

        try (Medspor moved = onMongo()) {
            assertThat(verification(moved)).isEqualTo(before);
            assertThat(meetings(moved)).isEqualTo(meetings);
            moved.api().post("/api/v1/bodies", Map.of("name", "LMU Ny", "tier", "LOCAL"));
            before = verification(moved);
        }
        assertThat(copy(data)).as("a copy over what is in use").isEqualTo(3);

        Path back = parent.resolve("back");
        assertThat(
                        Operations.run(
                                MedsporApplication.class,
                                "copy",
                                "--to=" + back,
                                "--medspor.mongodb.uri=" + server.uri()))
                .isZero();
        try (Medspor returned = Medspor.on(back)) {
            assertThat(verification(returned)).isEqualTo(before);
            assertThat(meetings(returned)).isEqualTo(meetings);
        }
    }

    private void killedCopy(Path data) {
        server.stallAfter(1);
        try (var copying =
                ChildProcess.command(
                        "copy", "--to=" + server.uri(), "--medspor.data-dir=" + data)) {
            await().atMost(Duration.ofMinutes(1)).until(server::isStalled);
            copying.kill();
        }
        server.recover();
    }

    private int copy(Path data) {
        return Operations.run(
                MedsporApplication.class,
                "copy",
                "--to=" + server.uri(),
                "--medspor.data-dir=" + data);
    }

    private Medspor onMongo() {
        return Medspor.on(
                parent.resolve("unused"),
                "--logging.level.de.bwaldvogel=error",
                "--medspor.mongodb.uri=" + server.uri());
    }

    private static JsonNode verification(Medspor medspor) {
        return medspor.api().get("/api/v1/audit/verification").body();
    }

    /** With texts that only the keys open. */
    private static String meetings(Medspor medspor) {
        return medspor.api().getSeeing(medspor.head(), "/api/v1/meetings").response().body();
    }
}
