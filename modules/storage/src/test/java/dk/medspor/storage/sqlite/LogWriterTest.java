package dk.medspor.storage.sqlite;

import static dk.medspor.storage.Commits.event;
import static dk.medspor.storage.Commits.one;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.storage.AppendOutcome;
import dk.medspor.storage.AppendOutcome.Appended;
import dk.medspor.storage.AppendOutcome.DuplicateEventId;
import dk.medspor.storage.AppendOutcome.NotRecorded;
import dk.medspor.storage.AppendOutcome.SequenceConflict;
import dk.medspor.storage.Commits;
import dk.medspor.storage.NewCommit;
import dk.medspor.storage.log.LogTail;
import dk.medspor.storage.log.PendingAppend;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Groups of commits, put together by hand so that each meeting of members is certain. */
class LogWriterTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir Path directory;

    private LogWriter writer;

    @BeforeEach
    void open() {
        writer =
                new LogWriter(
                        LogTables.file(directory.resolve("log.db")),
                        Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        writer.close();
    }

    @Test
    void a_group_gets_positions_in_its_order() {
        assertThat(append(one("a", 0), Commits.several("b", 0, 2), one("a", 1)))
                .containsExactly(appended(0, 0), appended(1, 2), appended(3, 3));
    }

    @Test
    void a_member_in_conflict_with_another_fails_and_frees_its_other_places() {
        assertThat(append(one("x", 0), Commits.of(event("y", 0), event("x", 0)), one("y", 0)))
                .containsExactly(appended(0, 0), new SequenceConflict("x", 0), appended(1, 1));
    }

    @Test
    void a_member_in_conflict_with_the_log_fails_alone() {
        append(one("x", 0));

        assertThat(append(one("a", 0), one("x", 0), one("b", 0)))
                .containsExactly(appended(1, 1), new SequenceConflict("x", 0), appended(2, 2));
    }

    @Test
    void an_event_id_twice_in_a_group_goes_to_the_first() {
        assertThat(append(Commits.of(event("id", "a", 0)), Commits.of(event("id", "b", 0))))
                .containsExactly(appended(0, 0), new DuplicateEventId("id"));
    }

    @Test
    void a_group_of_conflicts_leaves_the_log_as_it_was() {
        append(one("x", 0));
        LogTail before = writer.tail();

        assertThat(append(one("x", 0), one("x", 0))).hasOnlyElementsOfType(SequenceConflict.class);
        assertThat(writer.tail()).isSameAs(before);
    }

    @Test
    void a_full_disk_records_nothing_and_writing_goes_on_when_there_is_room() {
        append(one("a", 0));
        writer.read(
                session -> {
                    session.execute("PRAGMA max_page_count = 20");
                    return true;
                });

        NewCommit tooMuch = Commits.of(event("big", "b", 0, new byte[1_000_000]));
        assertThat(append(one("c", 0), tooMuch)).hasOnlyElementsOfType(NotRecorded.class);
        assertThat(append(one("c", 0), tooMuch)).containsExactly(appended(1, 1), appended(2, 2));
    }

    @Test
    void members_that_are_written_anew_because_of_another_count_it_as_a_retry() {
        append(one("x", 0));
        List<PendingAppend> group =
                Stream.of(one("a", 0), one("x", 0)).map(PendingAppend::of).toList();

        writer.append(group, () -> {});

        assertThat(group).extracting(it -> it.attempts().get()).containsExactly(2, 2);
    }

    private static Appended appended(long first, long last) {
        return new Appended(first, last, NOW);
    }

    private List<AppendOutcome> append(NewCommit... commits) {
        List<PendingAppend> group = Stream.of(commits).map(PendingAppend::of).toList();
        writer.append(group, () -> {});
        return group.stream().map(it -> it.outcome().join()).toList();
    }
}
