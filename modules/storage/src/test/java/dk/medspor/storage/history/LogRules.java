package dk.medspor.storage.history;

import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.CommitHash;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.StoredCommit;
import dk.medspor.storage.history.Violation.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What holds of every log, whoever wrote it. */
final class LogRules {

    private static final UUID NO_COMMIT = new UUID(0, 0);

    private final List<Violation> violations = new ArrayList<>();
    private final Map<String, Long> nextSequence = new HashMap<>();
    private final Set<String> eventIds = new HashSet<>();
    private final Set<UUID> commits = new HashSet<>();
    private long nextPosition;
    private byte[] hash = CommitHash.genesis();
    private Instant recordedAt = Instant.MIN;

    private LogRules() {}

    static List<Violation> broken(ReadBack log) {
        LogRules rules = new LogRules();
        log.commits().forEach(rules::next);
        rules.end(log.head());
        return rules.violations;
    }

    private void next(StoredCommit commit) {
        UUID id = commit.id();
        require(
                commit.firstPosition() == nextPosition,
                Kind.POSITION,
                id,
                "at %d and not at %d".formatted(commit.firstPosition(), nextPosition));
        require(
                Arrays.equals(commit.hash(), commit.hashAfter(hash)),
                Kind.CHAIN,
                id,
                "at " + commit.firstPosition());
        require(!commit.recordedAt().isBefore(recordedAt), Kind.TIME, id, "before " + recordedAt);
        require(commits.add(id), Kind.STORED_TWICE, id, "at " + commit.firstPosition());
        commit.events().forEach(event -> next(id, event));
        nextPosition = commit.lastPosition() + 1;
        hash = commit.hash();
        recordedAt = commit.recordedAt();
    }

    private void next(UUID commit, CommitEvent event) {
        long expected = nextSequence.getOrDefault(event.stream(), 0L);
        require(
                event.sequence() == expected,
                Kind.SEQUENCE,
                commit,
                "%s has %d and not %d".formatted(event.stream(), event.sequence(), expected));
        require(eventIds.add(event.id()), Kind.EVENT_ID, commit, event.id());
        nextSequence.put(event.stream(), event.sequence() + 1);
    }

    private void end(CommitStore.Head head) {
        require(
                head.position() == nextPosition - 1 && Arrays.equals(head.hash(), hash),
                Kind.HEAD,
                NO_COMMIT,
                "at %d, the log ends at %d".formatted(head.position(), nextPosition - 1));
    }

    private void require(boolean kept, Kind kind, UUID commit, String detail) {
        if (!kept) {
            violations.add(new Violation(kind, commit, detail));
        }
    }
}
