package dk.medspor.storage.mongo;

import static dk.medspor.storage.Commits.event;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.storage.Commits;
import dk.medspor.storage.LogTime;
import dk.medspor.storage.NewCommit;
import dk.medspor.storage.StoredCommit;
import dk.medspor.storage.log.ClaimedPlaces;
import dk.medspor.storage.log.LogTail;
import dk.medspor.storage.log.PendingAppend;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AppendRoundTest {

    private static final int LARGE = 9_000_000;
    private static final int SMALL = 10;

    /** Four large ones fit into one message, and the last one would fit, too. */
    private static final List<Integer> SIZES = List.of(LARGE, LARGE, LARGE, LARGE, LARGE, SMALL);

    @Test
    void a_small_commit_need_not_wait_for_a_large_one() {
        List<PendingAppend> appends =
                IntStream.range(0, SIZES.size())
                        .mapToObj(it -> PendingAppend.of(commit(it)))
                        .toList();

        assertThat(tried(appends)).containsExactly(0L, 1L, 2L, 3L, 4L);
        assertThat(appends).noneMatch(it -> it.outcome().isDone());
    }

    @Test
    void adopted_commits_keep_their_order() {
        List<PendingAppend> appends = otherLog().stream().map(PendingAppend::adopting).toList();

        assertThat(tried(appends)).containsExactly(0L, 1L, 2L, 3L);
        assertThat(appends).noneMatch(it -> it.outcome().isDone());
    }

    private static List<Long> tried(List<PendingAppend> appends) {
        return AppendRound.of(
                        appends, LogTail.EMPTY, Clock.systemUTC(), ClaimedPlaces.recent(SMALL))
                .stream()
                .map(PlacedCommit::firstPosition)
                .toList();
    }

    private static List<StoredCommit> otherLog() {
        List<StoredCommit> log = new ArrayList<>();
        LogTail end = LogTail.EMPTY;
        for (int i = 0; i < SIZES.size(); i++) {
            NewCommit commit = commit(i);
            LogTail after = end.after(commit, Commits.HAPPENED);
            log.add(
                    new StoredCommit(
                            i,
                            commit.id(),
                            1,
                            Commits.HAPPENED,
                            LogTime.ofMicros(after.latestEventAt()),
                            commit.command(),
                            after.head().hash(),
                            commit.events()));
            end = after;
        }
        return log;
    }

    private static NewCommit commit(int number) {
        return Commits.of(event("e" + number, "s" + number, 0, new byte[SIZES.get(number)]));
    }
}
