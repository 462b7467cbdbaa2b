package dk.medspor.storage.history;

import static dk.medspor.storage.Commits.one;
import static dk.medspor.storage.Commits.several;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.Commits;
import dk.medspor.storage.LogTime;
import dk.medspor.storage.NewCommit;
import dk.medspor.storage.StoredCommit;
import dk.medspor.storage.history.Step.Failed;
import dk.medspor.storage.history.Step.Invoked;
import dk.medspor.storage.history.Step.Missed;
import dk.medspor.storage.history.Step.Ok;
import dk.medspor.storage.history.Step.Seen;
import dk.medspor.storage.history.Step.Unknown;
import dk.medspor.storage.history.Violation.Kind;
import dk.medspor.storage.log.LogTail;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HistoryCheckerTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private final List<Step> history = new ArrayList<>();
    private final List<StoredCommit> log = new ArrayList<>();
    private LogTail tail = LogTail.EMPTY;

    @Test
    void nothing_is_held_against_a_sound_history() {
        NewCommit doubted = one("b", 0);
        NewCommit neverThere = one("c", 0);
        acknowledged(several("a", 0, 2));
        history.add(Invoked.of(doubted));
        history.add(new Unknown(doubted.id()));
        stored(doubted);
        history.add(Invoked.of(neverThere));
        NewCommit refused = one("a", 1);
        history.add(Invoked.of(refused));
        history.add(new Failed(refused.id(), "SequenceConflict"));
        acknowledged(one("a", 2));

        assertThat(violations()).isEmpty();
    }

    @Test
    void nothing_is_held_against_an_empty_log() {
        assertThat(violations()).isEmpty();
    }

    @Test
    void an_acknowledged_commit_that_is_lost() {
        acknowledged(one("a", 0));
        NewCommit lost = one("b", 0);
        history.add(Invoked.of(lost));
        history.add(new Ok(lost.id(), 1));

        assertThat(violations()).containsExactly(Kind.ACKNOWLEDGED_LOST);
    }

    @Test
    void an_acknowledged_commit_at_another_position() {
        NewCommit commit = one("a", 0);
        history.add(Invoked.of(commit));
        history.add(new Ok(commit.id(), 4));
        stored(commit);

        assertThat(violations()).containsExactly(Kind.ACKNOWLEDGED_ELSEWHERE);
    }

    @Test
    void a_refused_commit_that_is_there() {
        NewCommit commit = one("a", 0);
        history.add(Invoked.of(commit));
        history.add(new Failed(commit.id(), "NotRecorded"));
        stored(commit);

        assertThat(violations()).containsExactly(Kind.REFUSED_STORED);
    }

    @Test
    void an_uncertain_commit_that_is_there_twice() {
        NewCommit commit = one("a", 0);
        history.add(Invoked.of(commit));
        history.add(new Unknown(commit.id()));
        stored(commit);
        stored(commit);

        assertThat(violations()).contains(Kind.STORED_TWICE, Kind.SEQUENCE, Kind.EVENT_ID);
    }

    @Test
    void a_commit_that_nobody_asked_for() {
        stored(one("a", 0));

        assertThat(violations()).containsExactly(Kind.NEVER_INVOKED);
    }

    @Test
    void a_commit_with_other_events_than_asked_for() {
        NewCommit asked = one("a", 0);
        history.add(Invoked.of(asked));
        stored(NewCommit.of(asked.id(), asked.command(), List.of(Commits.event("a", 0))));

        assertThat(violations()).containsExactly(Kind.OTHER_EVENTS);
    }

    @Test
    void a_hole_in_the_positions() {
        acknowledged(one("a", 0));
        acknowledged(one("b", 0));
        acknowledged(one("c", 0));
        log.remove(1);

        assertThat(violations()).contains(Kind.POSITION, Kind.CHAIN, Kind.ACKNOWLEDGED_LOST);
    }

    @Test
    void a_position_given_twice() {
        acknowledged(one("a", 0));
        LogTail before = tail;
        acknowledged(one("b", 0));
        tail = before;
        acknowledged(one("c", 0));

        assertThat(violations()).contains(Kind.POSITION, Kind.CHAIN);
    }

    @Test
    void a_gap_in_a_stream() {
        acknowledged(one("a", 0));
        acknowledged(one("a", 2));

        assertThat(violations()).containsExactly(Kind.SEQUENCE);
    }

    @Test
    void a_stream_that_does_not_start_at_zero() {
        acknowledged(one("a", 1));

        assertThat(violations()).containsExactly(Kind.SEQUENCE);
    }

    @Test
    void an_event_id_in_two_commits() {
        acknowledged(Commits.of(Commits.event("id", "a", 0)));
        acknowledged(Commits.of(Commits.event("id", "b", 0)));

        assertThat(violations()).containsExactly(Kind.EVENT_ID);
    }

    @Test
    void a_payload_that_was_changed() {
        acknowledged(one("a", 0));
        StoredCommit sound = log.removeFirst();
        CommitEvent event = sound.events().getFirst();
        log.add(
                with(
                        sound,
                        sound.recordedAt(),
                        Commits.event(event.id(), "a", 0, Commits.bytes("changed"))));

        assertThat(violations()).containsExactly(Kind.CHAIN);
    }

    @Test
    void a_time_that_runs_backwards() {
        acknowledged(one("a", 0));
        acknowledged(one("a", 1));
        StoredCommit sound = log.removeLast();
        log.add(with(sound, NOON.minusSeconds(1), sound.events().getFirst()));

        assertThat(violations()).contains(Kind.TIME);
    }

    @Test
    void a_head_beyond_what_can_be_read() {
        acknowledged(one("a", 0));
        tail = tail.after(one("b", 0), NOON);

        assertThat(violations()).containsExactly(Kind.HEAD);
    }

    @Test
    void a_read_that_misses_what_was_acknowledged() {
        NewCommit commit = acknowledged(one("a", 0));
        history.add(new Missed(commit.id()));

        assertThat(violations()).containsExactly(Kind.NOT_SEEN);
    }

    @Test
    void what_a_reader_saw_and_is_gone_or_elsewhere() {
        NewCommit commit = acknowledged(one("a", 0));
        history.add(new Seen(commit.id(), 0));
        history.add(new Seen(commit.id(), 3));
        history.add(new Seen(UUID.randomUUID(), 1));

        assertThat(violations()).containsExactly(Kind.SEEN_LOST, Kind.SEEN_LOST);
    }

    private NewCommit acknowledged(NewCommit commit) {
        history.add(Invoked.of(commit));
        history.add(new Ok(commit.id(), tail.head().position() + 1));
        stored(commit);
        return commit;
    }

    private void stored(NewCommit commit) {
        LogTail after = tail.after(commit, NOON);
        log.add(
                new StoredCommit(
                        tail.head().position() + 1,
                        commit.id(),
                        1,
                        LogTime.ofMicros(after.recordedAt()),
                        LogTime.ofMicros(after.latestEventAt()),
                        commit.command(),
                        after.head().hash(),
                        commit.events()));
        tail = after;
    }

    private static StoredCommit with(StoredCommit sound, Instant recordedAt, CommitEvent event) {
        return new StoredCommit(
                sound.firstPosition(),
                sound.id(),
                sound.writerEpoch(),
                recordedAt,
                sound.latestEventAt(),
                sound.command(),
                sound.hash(),
                List.of(event));
    }

    private List<Kind> violations() {
        return HistoryChecker.check(history, new ReadBack(tail.head(), log)).stream()
                .map(Violation::kind)
                .toList();
    }
}
