package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there after a kill, however hard. */
class HardKillTest {

    private static final int CLIENTS = 8;
    private static final int POSTS = 300;
    private static final int KILL_AFTER = 150;

    @TempDir Path data;

    @Test
    void a_kill_during_300_posts_from_8_clients_loses_nothing_acknowledged() {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        try (ChildProcess medspor = ChildProcess.on(data)) {
            Api api = medspor.ready();
            post(api, acknowledged, medspor);
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILL_AFTER).hasSizeLessThan(POSTS);

        try (Medspor again = Medspor.on(data)) {
            Api api = again.api();
            var verification = api.get("/api/v1/audit/verification").body();
            assertThat(verification.path("valid").asBoolean()).as(verification.toString()).isTrue();
            long events = verification.path("events").asLong();
            assertThat(events).isBetween((long) acknowledged.size(), (long) POSTS);
            acknowledged.forEach(
                    id ->
                            assertThat(api.getSeeing(events - 1, "/api/v1/bodies/" + id).status())
                                    .isEqualTo(200));
        }
    }

    /** Clients go on until the process is gone under them. */
    private static void post(Api api, Set<String> acknowledged, ChildProcess medspor) {
        AtomicInteger next = new AtomicInteger();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < CLIENTS; client++) {
                clients.execute(() -> postUntilGone(api, next, acknowledged));
            }
            await().pollInterval(Duration.ofMillis(1))
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> acknowledged.size() >= KILL_AFTER);
            medspor.kill();
        }
    }

    private static void postUntilGone(Api api, AtomicInteger next, Set<String> acknowledged) {
        try {
            for (int n = next.getAndIncrement(); n < POSTS; n = next.getAndIncrement()) {
                var answer =
                        api.post("/api/v1/bodies", Map.of("name", "LMU " + n, "tier", "LOCAL"));
                if (answer.status() == 201) {
                    acknowledged.add(answer.id());
                }
            }
        } catch (UncheckedIOException gone) {
            // The process was killed: what was under way has no answer, and none is claimed.
            return;
        }
    }
}
