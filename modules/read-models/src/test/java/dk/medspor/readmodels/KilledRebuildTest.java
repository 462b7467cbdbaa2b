package dk.medspor.readmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.medspor.eventlog.EventJson;
import dk.medspor.readmodels.WordCount.Counted;
import dk.medspor.storage.DocumentStore;
import dk.medspor.storage.DocumentStore.ViewId;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class KilledRebuildTest {

    private static final ViewId FIRST = new ViewId("words", 1);
    private static final ViewId SECOND = new ViewId("words", 1, 2);

    private final ListLog log = new ListLog().add(Words.some(RebuildUntilKilled.WORDS));

    @TempDir Path directory;

    @Test
    @Timeout(120)
    void the_old_documents_serve_and_the_rebuild_goes_on() throws Exception {
        makeWrongDocuments();
        rebuildAndKill();
        try (var stores = open()) {
            DocumentStore documents = stores.documents();
            assertThat(documents.positionOf(FIRST)).isEqualTo(log.head());
            assertThat(documents.positionOf(SECOND)).isEqualTo(RebuildUntilKilled.STOPS_AT);
            try (var view = follow(stores, new WordCount())) {
                assertThat(view.<Long>live(ViewState::position)).isEqualTo(log.head());
                await().until(() -> view.status().rebuild().isEmpty());

                assertThat(view.documentsHash()).isEqualTo(view.foldedHash(log.head()));
                assertThat(documents.builds("words")).containsExactly(SECOND);
            }
        }
    }

    private void makeWrongDocuments() {
        try (var stores = open();
                var view = follow(stores, new WordCount(1, 2))) {
            await().until(() -> view.position() == log.head());
        }
    }

    private void rebuildAndKill() throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home", ""), "bin", "java")
                                        .toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path", ""),
                                RebuildUntilKilled.class.getName(),
                                directory.toString())
                        .redirectError(Redirect.INHERIT)
                        .start();
        try (var lines = process.inputReader()) {
            assertThat(lines.readLine()).isEqualTo(RebuildUntilKilled.HALF_WAY);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private EmbeddedStores open() {
        return EmbeddedStores.open(directory, Clock.systemUTC());
    }

    private ProjectedView<Counted> follow(EmbeddedStores stores, WordCount fold) {
        return ProjectedView.following(log, fold, stores.documents(), EventJson.mapper());
    }
}
