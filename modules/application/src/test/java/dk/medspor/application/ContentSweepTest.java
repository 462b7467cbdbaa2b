package dk.medspor.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspor.eventlog.NamedContents;
import dk.medspor.eventlog.ProtectedContents;
import dk.medspor.eventlog.TextKeys;
import dk.medspor.eventlog.UnnamedContents;
import dk.medspor.operations.BodyLog;
import dk.medspor.storage.DamagedLog;
import dk.medspor.storage.Inspected.Damage;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sender that is killed between the bytes and the command leaves bytes that nothing names. */
class ContentSweepTest {

    private static final Instant KEPT_AT = Instant.parse("2026-03-02T10:00:00Z");
    private static final String OWNER = new UUID(0, 1).toString();
    private static final byte[] BYTES = "Fravær".getBytes(UTF_8);

    @TempDir Path directory;
    private EmbeddedStores stores;

    @BeforeEach
    void open() {
        stores = EmbeddedStores.open(directory, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void after_a_day_what_nothing_names_is_gone_and_what_something_names_stays() {
        String abandoned = contents().keep(BYTES, OWNER);
        String attached = contents().keep(BYTES, OWNER);
        String notes = contents().keep(BYTES, OWNER);
        String lookedThrough = contents().keep(BYTES, OWNER);
        BodyLog.nameAttachment(stores.commits(), attached);
        BodyLog.nameNotes(stores.commits(), notes);
        close();
        open();

        sweep(lookedThrough, Duration.ofHours(23));
        assertThat(contents().open(abandoned, OWNER)).isPresent();
        sweep(lookedThrough, Duration.ofHours(25));

        assertThat(contents().open(abandoned, OWNER)).isEmpty();
        for (String kept : List.of(attached, notes, lookedThrough)) {
            assertThat(contents().open(kept, OWNER)).hasValue(BYTES);
        }
        assertThat(stores.blobs().list("", 10)).hasSize(3);
    }

    @Test
    void nothing_is_swept_by_a_log_that_cannot_be_read() {
        String kept = contents().keep(BYTES, OWNER);
        var sweep =
                new ContentSweep(
                        contents(),
                        ContentSweepTest::unreadable,
                        Set::of,
                        later(Duration.ofDays(2)));

        assertThatThrownBy(sweep::sweep).isInstanceOf(DamagedLog.class);

        assertThat(contents().open(kept, OWNER)).hasValue(BYTES);
    }

    private static NamedContents unreadable() {
        throw new DamagedLog(0, Damage.UNREADABLE, "nothing there");
    }

    private void sweep(String lookedThrough, Duration later) {
        new ContentSweep(
                        contents(),
                        () -> NamedContents.in(stores.commits(), RecordedTypes.all()),
                        () -> Set.of(lookedThrough),
                        later(later))
                .sweep();
    }

    private static Clock later(Duration later) {
        return Clock.fixed(KEPT_AT.plus(later), ZoneOffset.UTC);
    }

    private ProtectedContents contents() {
        return new ProtectedContents(
                stores.blobs(),
                TextKeys.in(stores.keys()),
                new UnnamedContents(stores.records(), Clock.fixed(KEPT_AT, ZoneOffset.UTC)));
    }
}
