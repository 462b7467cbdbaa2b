package dk.medspor.audit.bundle;

import dk.medspor.audit.checkpoint.CheckpointKeys;
import dk.medspor.audit.checkpoint.Checkpoints;
import dk.medspor.eventlog.Disclosure;
import dk.medspor.eventlog.TextKeys;
import dk.medspor.storage.CommitHash;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.StoredCommit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Takes parts of the log to hand out. */
public final class Bundles {

    private static final int BATCH = 1_000;

    private final CommitStore store;
    private final Checkpoints checkpoints;
    private final CheckpointKeys signing;
    private final TextKeys keys;
    private final Supplier<Predicate<StoredCommit>> confidential;

    /**
     * @param confidential the commits whose texts whoever asks at this moment may not read
     */
    public Bundles(
            CommitStore store,
            Checkpoints checkpoints,
            CheckpointKeys signing,
            TextKeys keys,
            Supplier<Predicate<StoredCommit>> confidential) {
        this.store = store;
        this.checkpoints = checkpoints;
        this.signing = signing;
        this.keys = keys;
        this.confidential = confidential;
    }

    /**
     * Selects a bundle. What began by naming a subject or a case may have begun before the period,
     * so for these the log is read from its start.
     *
     * @return empty when no commit belongs to it
     */
    public Optional<Bundle> of(BundleScope scope) {
        Predicate<StoredCommit> hidden = confidential.get();
        Selection selection = new Selection(scope, Disclosure.of(keys), hidden);
        List<Long> positions = new ArrayList<>();
        Set<Long> withheld = new HashSet<>();
        eachBetween(
                scope.isAboutAll() ? scope.fromPosition() : 0,
                scope.toPosition(),
                commit -> {
                    if (selection.takes(commit)) {
                        positions.add(commit.firstPosition());
                        if (hidden.test(commit)) {
                            withheld.add(commit.firstPosition());
                        }
                    }
                });
        return positions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bundle(this, positions, withheld));
    }

    /** A commit by the position of its first event. */
    StoredCommit commit(long position) {
        return store.read(position, 1).getFirst();
    }

    void eachBetween(long from, long to, Consumer<StoredCommit> each) {
        long next = from;
        long last = Math.min(to, store.head().position());
        while (next <= last) {
            for (StoredCommit commit : store.read(next, BATCH)) {
                if (commit.firstPosition() <= last) {
                    each.accept(commit);
                }
                next = commit.lastPosition() + 1;
            }
        }
    }

    byte[] hashBefore(long position) {
        return position == 0 ? CommitHash.genesis() : store.read(position - 1, 1).getFirst().hash();
    }

    Checkpoints checkpoints() {
        return checkpoints;
    }

    CheckpointKeys signing() {
        return signing;
    }

    TextKeys keys() {
        return keys;
    }
}
