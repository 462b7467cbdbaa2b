package dk.medspor.storage;

import static dk.medspor.storage.Commits.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspor.storage.AppendOutcome.Appended;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every {@link CommitAdoption} must keep. */
@Timeout(60)
public abstract class CommitAdoptionContract {

    private static final int SOME = 180;

    private final List<StoredCommit> other = OtherLog.commits();
    private Stores stores;

    /** Opens the same stores each time it is called within a test. */
    protected abstract Stores open(Clock clock);

    @BeforeEach
    void open_the_stores() {
        stores = open(Clock.systemUTC());
    }

    @AfterEach
    void close_the_stores() {
        stores.close();
    }

    @Test
    void commits_are_as_they_were() {
        stores.adoption().adopt(other);

        assertThat(OtherLog.lines(read())).isEqualTo(OtherLog.lines(other));
        StoredCommit last = other.getLast();
        assertThat(log().head().position()).isEqualTo(last.lastPosition());
        assertThat(log().head().hash()).isEqualTo(last.hash());
        assertThat(log().inspect(0, 50)).hasSize(50).allMatch(Inspected.Intact.class::isInstance);
        Instant recorded = other.get(SOME).recordedAt();
        assertThat(log().positionAt(recorded)).isEqualTo(other.get(SOME).lastPosition());
    }

    @Test
    void the_log_goes_on_behind_them_under_a_later_epoch() {
        stores.adoption().adopt(other);
        stores.close();
        stores = open(Clock.systemUTC());

        assertThat(log().head().hash()).isEqualTo(other.getLast().hash());
        assertThat(log().append(one("s0", 0)))
                .isEqualTo(new AppendOutcome.SequenceConflict("s0", 0));
        long next = other.getLast().lastPosition() + 1;
        assertThat(log().append(one("new", 0)))
                .isInstanceOfSatisfying(
                        Appended.class, it -> assertThat(it.firstPosition()).isEqualTo(next));
        assertThat(log().read(next, 1).getFirst().writerEpoch())
                .isGreaterThan(other.getLast().writerEpoch());
    }

    @Test
    void what_is_there_already_is_passed_by() {
        stores.adoption().adopt(other.subList(0, SOME));
        stores.adoption().adopt(other.subList(SOME - 10, SOME + 10));
        stores.adoption().adopt(other);
        stores.adoption().adopt(other);

        assertThat(read()).hasSameSizeAs(other);
    }

    @Test
    void a_commit_that_does_not_follow_is_refused() {
        assertRefused(other.subList(1, 5), 0);
        stores.adoption().adopt(other.subList(0, 3));
        assertRefused(other.subList(4, 6), 3);
    }

    @Test
    void a_commit_that_is_not_what_its_hash_says_is_refused_and_so_are_those_behind_it() {
        StoredCommit sound = other.get(2);
        for (StoredCommit changed :
                List.of(
                        with(sound, sound.events(), sound.recordedAt().minusMillis(1)),
                        with(sound, sound.events(), sound.recordedAt().plusMillis(1)),
                        with(sound, List.of(Commits.event("other", 0)), sound.recordedAt()))) {
            List<StoredCommit> commits = new ArrayList<>(other.subList(0, 10));
            commits.set(2, changed);
            assertRefused(commits, 2);
        }
    }

    @Test
    void a_log_that_has_gone_its_own_way_takes_no_other() {
        log().append(one("own", 0));

        assertRefused(other, 1);
    }

    private void assertRefused(List<StoredCommit> commits, int kept) {
        assertThatThrownBy(() -> stores.adoption().adopt(commits))
                .isInstanceOf(StorageFailure.class)
                .hasMessageContaining("does not follow");
        assertThat(read()).hasSize(kept);
    }

    private static StoredCommit with(
            StoredCommit commit, List<CommitEvent> events, Instant recordedAt) {
        return new StoredCommit(
                commit.firstPosition(),
                commit.id(),
                commit.writerEpoch(),
                recordedAt,
                commit.latestEventAt(),
                commit.command(),
                commit.hash(),
                events);
    }

    private CommitStore log() {
        return stores.commits();
    }

    private List<StoredCommit> read() {
        return log().head().position() == CommitStore.EMPTY
                ? List.of()
                : log().read(0, Math.toIntExact(log().head().position() + 1));
    }
}
