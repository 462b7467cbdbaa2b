package dk.medspor.storage.history;

import dk.medspor.storage.StoredCommit;
import dk.medspor.storage.history.Step.Failed;
import dk.medspor.storage.history.Step.Invoked;
import dk.medspor.storage.history.Step.Missed;
import dk.medspor.storage.history.Step.Ok;
import dk.medspor.storage.history.Step.Seen;
import dk.medspor.storage.history.Step.Unknown;
import dk.medspor.storage.history.Violation.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Holds what clients were told against the log. Everything is decided by its arguments: the steps
 * of all clients of the log, each client's own in order, and the log as it was read afterwards.
 */
public final class HistoryChecker {

    private final List<Violation> violations = new ArrayList<>();
    private final Map<UUID, StoredCommit> stored = new HashMap<>();
    private final Map<UUID, Invoked> invoked = new HashMap<>();

    private HistoryChecker() {}

    /** Every promise that was not kept; empty when all is well. */
    public static List<Violation> check(List<Step> history, ReadBack log) {
        HistoryChecker checker = new HistoryChecker();
        checker.violations.addAll(LogRules.broken(log));
        log.commits().forEach(it -> checker.stored.put(it.id(), it));
        history.forEach(checker::compare);
        log.commits().forEach(checker::requireInvoked);
        return checker.violations;
    }

    private void compare(Step step) {
        switch (step) {
            case Invoked it -> invoked.put(it.commit(), it);
            case Ok(var commit, var position) ->
                    requireAt(
                            commit, position, Kind.ACKNOWLEDGED_LOST, Kind.ACKNOWLEDGED_ELSEWHERE);
            case Failed(var commit, var reason) ->
                    found(commit).ifPresent(at -> violate(Kind.REFUSED_STORED, commit, reason, at));
            case Unknown _ -> {
                // In the log or not: both agree with it.
            }
            case Seen(var commit, var position) ->
                    requireAt(commit, position, Kind.SEEN_LOST, Kind.SEEN_LOST);
            case Missed(var commit) ->
                    violations.add(new Violation(Kind.NOT_SEEN, commit, "though acknowledged"));
        }
    }

    private void requireAt(UUID commit, long position, Kind absent, Kind elsewhere) {
        Optional<Long> found = found(commit);
        if (found.isEmpty()) {
            violations.add(new Violation(absent, commit, "was told to be at " + position));
        } else if (found.get() != position) {
            violate(elsewhere, commit, "was told to be at " + position, found.get());
        }
    }

    private void requireInvoked(StoredCommit commit) {
        Optional<Invoked> asked = Optional.ofNullable(invoked.get(commit.id()));
        if (asked.isEmpty()) {
            violate(Kind.NEVER_INVOKED, commit.id(), "by nobody", commit.firstPosition());
        } else if (!asked.get().equals(Invoked.of(commit))) {
            violate(Kind.OTHER_EVENTS, commit.id(), asked.toString(), commit.firstPosition());
        }
    }

    private Optional<Long> found(UUID commit) {
        return Optional.ofNullable(stored.get(commit)).map(StoredCommit::firstPosition);
    }

    private void violate(Kind kind, UUID commit, String told, long found) {
        violations.add(new Violation(kind, commit, "%s, is at %d".formatted(told, found)));
    }
}
