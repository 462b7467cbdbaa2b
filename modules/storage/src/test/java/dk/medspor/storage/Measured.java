package dk.medspor.storage;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** All that a listener was told. */
public final class Measured implements AppendListener {

    private final List<Integer> groups = new CopyOnWriteArrayList<>();
    private final List<AppendOutcome> outcomes = new CopyOnWriteArrayList<>();
    private final List<Duration> waits = new CopyOnWriteArrayList<>();
    private final List<Integer> retries = new CopyOnWriteArrayList<>();

    @Override
    public void grouped(int commits) {
        groups.add(commits);
    }

    @Override
    public void decided(AppendOutcome outcome, Duration waited, int tries) {
        outcomes.add(outcome);
        waits.add(waited);
        retries.add(tries);
    }

    public List<Integer> groups() {
        return groups;
    }

    public List<AppendOutcome> outcomes() {
        return outcomes;
    }

    public List<Duration> waits() {
        return waits;
    }

    public List<Integer> retries() {
        return retries;
    }
}
