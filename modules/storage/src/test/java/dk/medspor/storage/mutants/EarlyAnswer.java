package dk.medspor.storage.mutants;

import dk.medspor.storage.AppendOutcome;
import dk.medspor.storage.AppendOutcome.Appended;
import dk.medspor.storage.AppendOutcome.NotRecorded;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.Commits;
import dk.medspor.storage.NewCommit;
import dk.medspor.storage.history.Step;
import dk.medspor.storage.history.StepLine;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * One client that appends for ever and prints its steps. Told to be early, its commits are
 * acknowledged while they are in memory, and reach the log with the next one. Its arguments are the
 * data directory and when to answer.
 */
final class EarlyAnswer {

    static final String EARLY = "early";
    static final String DURABLE = "durable";

    private final CommitStore log;
    private Optional<NewCommit> held = Optional.empty();

    private EarlyAnswer(CommitStore log) {
        this.log = log;
    }

    public static void main(String[] arguments) {
        try (EmbeddedStores stores =
                EmbeddedStores.open(Path.of(arguments[0]), Clock.systemUTC())) {
            CommitStore log = stores.commits();
            run(arguments[1].equals(EARLY) ? new EarlyAnswer(log)::append : log::append);
        }
    }

    private static void run(Function<NewCommit, AppendOutcome> append) {
        String stream = Commits.newStream();
        for (long sequence = 0; ; sequence++) {
            NewCommit commit = Commits.one(stream, sequence);
            print(Step.Invoked.of(commit));
            print(
                    append.apply(commit) instanceof Appended it
                            ? new Step.Ok(commit.id(), it.firstPosition())
                            : new Step.Failed(commit.id(), NotRecorded.class.getSimpleName()));
        }
    }

    private static void print(Step step) {
        System.out.println(StepLine.of(step));
    }

    private AppendOutcome append(NewCommit commit) {
        held.ifPresent(log::append);
        held = Optional.of(commit);
        long first = log.head().position() + 1;
        return new Appended(first, first + commit.events().size() - 1, Instant.now());
    }
}
