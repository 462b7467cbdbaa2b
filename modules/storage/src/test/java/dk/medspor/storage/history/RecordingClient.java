package dk.medspor.storage.history;

import dk.medspor.storage.AppendOutcome;
import dk.medspor.storage.AppendOutcome.Appended;
import dk.medspor.storage.AppendOutcome.DuplicateEventId;
import dk.medspor.storage.AppendOutcome.NotRecorded;
import dk.medspor.storage.AppendOutcome.OutcomeUnknown;
import dk.medspor.storage.AppendOutcome.SequenceConflict;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.DamagedLog;
import dk.medspor.storage.NewCommit;
import dk.medspor.storage.StoredCommit;
import dk.medspor.storage.history.Step.Failed;
import dk.medspor.storage.history.Step.Invoked;
import dk.medspor.storage.history.Step.Missed;
import dk.medspor.storage.history.Step.Ok;
import dk.medspor.storage.history.Step.Seen;
import dk.medspor.storage.history.Step.Unknown;
import java.util.List;
import java.util.function.Consumer;

/** Appends commits, each under an id of its own, and notes what it asks and what it is told. */
record RecordingClient(CommitStore store, Consumer<Step> history) {

    void append(NewCommit commit) {
        history.accept(Invoked.of(commit));
        AppendOutcome outcome = store.append(commit);
        switch (outcome) {
            case Appended it -> {
                history.accept(new Ok(commit.id(), it.firstPosition()));
                look(commit, it.firstPosition());
            }
            case SequenceConflict _, DuplicateEventId _, NotRecorded _ ->
                    history.accept(new Failed(commit.id(), outcome.getClass().getSimpleName()));
            case OutcomeUnknown _ -> history.accept(new Unknown(commit.id()));
        }
    }

    private void look(NewCommit acknowledged, long position) {
        List<StoredCommit> found = read(position);
        found.forEach(it -> history.accept(new Seen(it.id(), it.firstPosition())));
        if (found.stream().noneMatch(it -> it.id().equals(acknowledged.id()))) {
            history.accept(new Missed(acknowledged.id()));
        }
    }

    /** A reader that stalls before what was acknowledged has not seen it. */
    private List<StoredCommit> read(long position) {
        try {
            return Asking.patiently(() -> store.read(position, 1));
        } catch (DamagedLog stalled) {
            return List.of();
        }
    }
}
