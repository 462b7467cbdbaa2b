package dk.medspor.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.medspor.eventlog.EventJson;
import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.status.bodydirectory.BodyDirectoryView;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class ViewsHealthTest {

    @TempDir Path directory;

    @Test
    void a_view_that_is_behind_and_comes_no_further_is_down() {
        with(
                Duration.ofMillis(200),
                health -> {
                    await().until(() -> health.health().getStatus().equals(Status.DOWN));
                    assertThat(view(health.health()).get("position")).isEqualTo(-1L);
                    assertThat(view(health.health()).get("head")).isEqualTo(4L);
                    assertThat(view(health.health()).get("secondsWithoutProgress")).isNotNull();
                });
    }

    @Test
    void a_view_whose_documents_are_still_made_is_out_of_service() {
        with(
                Duration.ofHours(1),
                health -> {
                    assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
                    assertThat(view(health.health()).get("state")).hasToString("BUILDING");
                    assertThat(view(health.health()).get("position")).isEqualTo(-1L);
                    assertThat(view(health.health()).get("head")).isEqualTo(4L);
                });
    }

    private static Map<?, ?> view(Health health) {
        return (Map<?, ?>) Objects.requireNonNull(health.getDetails().get("body-directory"));
    }

    private void with(Duration stuckAfter, Consumer<ViewsHealth> check) {
        try (var stores = EmbeddedStores.open(directory, Clock.systemUTC());
                var view =
                        ProjectedView.following(
                                new SilentLog(),
                                new BodyDirectoryView(),
                                stores.documents(),
                                EventJson.mapper())) {
            check.accept(new ViewsHealth(List.of(view), new ViewSettings(stuckAfter)));
        }
    }

    /** A log of five events that wakes nobody. */
    private static final class SilentLog implements EventLog {

        @Override
        public long head() {
            return 4;
        }

        @Override
        public Stream<RecordedEvent> read(long fromPosition, long toPosition) {
            return Stream.empty();
        }

        @Override
        public List<RecordedEvent> readStream(String stream) {
            return List.of();
        }

        @Override
        public boolean awaitBeyond(long position, Duration timeout) {
            return false;
        }

        @Override
        public long positionAt(Instant moment) {
            return head();
        }
    }
}
