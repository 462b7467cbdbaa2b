package dk.medspor.operations;

import static dk.medspor.operations.Terminal.at;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.application.RegisteredViews;
import dk.medspor.readmodels.View;
import dk.medspor.storage.DocumentStore.Change;
import dk.medspor.storage.DocumentStore.Document;
import dk.medspor.storage.DocumentStore.ViewId;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildTest {

    private static final String VIEW = "body-directory";
    private static final int VERSION =
            RegisteredViews.all().stream()
                    .filter(it -> it.name().equals(VIEW))
                    .findFirst()
                    .orElseThrow()
                    .version();
    private static final int BODIES = 250;

    @TempDir Path data;
    private final Terminal terminal = new Terminal();

    @Test
    void documents_that_are_wrong_are_made_anew() {
        ViewId wrong = new ViewId(VIEW, VERSION);
        Document document = new Document("nobody", Set.of(), "", new byte[0]);
        try (EmbeddedStores stores = open()) {
            BodyLog.establish(stores.commits(), BODIES);
            stores.documents()
                    .putAll(wrong, -1, List.of(new Change(0, document)), Set.of(), BODIES - 1);
        }

        assertThat(terminal.run("rebuild", VIEW, at(data))).isZero();

        assertThat(terminal.out()).contains("100 %").contains("up to position 249");
        try (EmbeddedStores stores = open()) {
            ViewId made = new ViewId(VIEW, VERSION, 2);
            assertThat(stores.documents().builds(VIEW)).containsExactly(made);
            assertThat(stores.documents().positionOf(made)).isEqualTo(BODIES - 1);
            assertThat(stores.documents().<Boolean>read(made, it -> it.get("nobody").isEmpty()))
                    .isTrue();
        }
    }

    @Test
    void an_empty_log_makes_no_documents() {
        open().close();

        assertThat(terminal.run("rebuild", VIEW, at(data))).isZero();

        assertThat(terminal.out()).contains("up to position -1");
    }

    @Test
    void an_unknown_name_is_answered_by_the_known_ones() {
        assertThat(terminal.run("rebuild", "bodies", at(data))).isEqualTo(2);

        assertThat(terminal.errors())
                .contains("There is no view 'bodies'; the views are: " + VIEW + ", ")
                .contains(RegisteredViews.all().stream().map(View::name).toList())
                .contains("Usage: java -jar medspor.jar rebuild");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void an_event_that_cannot_be_folded_is_told_and_the_old_documents_stay() {
        try (EmbeddedStores stores = open()) {
            BodyLog.establish(stores.commits(), 2);
            BodyLog.append(stores.commits(), UUID.randomUUID(), "BodyDreamt", "{}");
        }

        assertThat(terminal.run("rebuild", VIEW, at(data))).isEqualTo(3);

        assertThat(terminal.errors())
                .contains("View body-directory halted at position 2: Unknown event name BodyDreamt")
                .doesNotContain("\tat ");
        try (EmbeddedStores stores = open()) {
            assertThat(stores.documents().builds(VIEW)).containsExactly(new ViewId(VIEW, VERSION));
        }
    }

    private EmbeddedStores open() {
        return EmbeddedStores.open(data, Clock.systemUTC());
    }
}
