package dk.medspor.storage.log;

import dk.medspor.storage.AppendOutcome;
import dk.medspor.storage.AppendOutcome.Appended;
import dk.medspor.storage.AppendOutcome.DuplicateEventId;
import dk.medspor.storage.AppendOutcome.NotRecorded;
import dk.medspor.storage.AppendOutcome.OutcomeUnknown;
import dk.medspor.storage.AppendOutcome.SequenceConflict;
import dk.medspor.storage.CommitAdoption;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.StorageFailure;
import dk.medspor.storage.StoredCommit;
import java.util.Arrays;
import java.util.List;

/** Lets commits of another log take the way of all appends. */
public record QueuedAdoption(CommitStore log, AppendQueue queue) implements CommitAdoption {

    @Override
    public void adopt(List<StoredCommit> commits) {
        List<AppendOutcome> outcomes =
                queue.appendInOrder(commits.stream().map(PendingAppend::adopting).toList());
        for (int i = 0; i < commits.size(); i++) {
            AppendOutcome outcome = outcomes.get(i);
            if (!(outcome instanceof Appended) && !isThere(commits.get(i))) {
                throw new StorageFailure(
                        "The commit at position %d cannot be recorded: %s"
                                .formatted(commits.get(i).firstPosition(), reason(outcome)));
            }
        }
    }

    private boolean isThere(StoredCommit commit) {
        return commit.lastPosition() <= log.head().position()
                && Arrays.equals(
                        log.read(commit.firstPosition(), 1).getFirst().hash(), commit.hash());
    }

    private static String reason(AppendOutcome outcome) {
        return switch (outcome) {
            case NotRecorded(var reason) -> reason;
            case OutcomeUnknown(var _, var reason) -> reason;
            case SequenceConflict _ -> "the log holds that sequence of its stream";
            case DuplicateEventId(var id) -> "the log holds event " + id;
            case Appended _ -> "";
        };
    }
}
