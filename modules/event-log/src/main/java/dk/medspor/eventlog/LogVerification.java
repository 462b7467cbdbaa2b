package dk.medspor.eventlog;

import dk.medspor.storage.CommitStore;
import dk.medspor.storage.CommitStore.Proven;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * The proof that the log is whole: all stored bytes are read again and every hash is computed anew.
 *
 * @param commits how many are sound, from the first on
 * @param events how many they hold
 * @param headHash of the last sound commit, in hexadecimal
 * @param broken the first place that is not sound
 */
public record LogVerification(long commits, long events, String headHash, Optional<Broken> broken) {

    /**
     * Where the log breaks.
     *
     * @param position the first event that is hit, as exactly as the stored form can tell; where
     *     only the hash of a commit tells, its first event
     * @param detail for the operator; holds no content of events
     */
    public record Broken(long position, Reason reason, String detail) {}

    /** What is wrong at the place where the log breaks. */
    public enum Reason {
        /** The event is not there, though later ones or the head say that it was. */
        MISSING,
        /** The stored form cannot be read or decoded. */
        UNREADABLE,
        /** The bytes of the event changed after they were stored. */
        CHECKSUM,
        /** An index does not lead to the event, or holds what no event has. */
        NOT_INDEXED,
        /** The stream lacks the event before this one. */
        SEQUENCE,
        /** Times run backwards, or the running maximum of event times is wrong. */
        TIME,
        /** The content, the place or the predecessor is not what was hashed. */
        HASH,
        /** The chain is whole but does not end in the head that the store reports. */
        HEAD
    }

    public boolean valid() {
        return broken.isEmpty();
    }

    /** Verifies everything up to the head at this moment. Never fails because of damage. */
    public static LogVerification of(CommitStore store) {
        return of(store, verified -> {});
    }

    /**
     * As {@link #of(CommitStore)}, for who wants to see how far it has come.
     *
     * @param progress told now and then the number of events that are verified
     */
    public static LogVerification of(CommitStore store, LongConsumer progress) {
        return store.proven(progress)
                .map(LogVerification::sound)
                .orElseGet(() -> walked(store, progress));
    }

    /**
     * What no commit tells is for the store to say once more: an index may hold too much, or hide
     * from a search what a reading finds.
     */
    private static LogVerification walked(CommitStore store, LongConsumer progress) {
        LogVerification walked = new ChainWalk(store, progress).walk();
        return walked.valid() && store.provesItself() && store.proven(progress).isEmpty()
                ? walked.brokenBehind()
                : walked;
    }

    private LogVerification brokenBehind() {
        String detail = "an index holds what no event has, or a search of it goes astray";
        return new LogVerification(
                commits,
                events,
                headHash,
                Optional.of(new Broken(events, Reason.NOT_INDEXED, detail)));
    }

    private static LogVerification sound(Proven proven) {
        return new LogVerification(
                proven.commits(),
                proven.head().position() + 1,
                HexFormat.of().formatHex(proven.head().hash()),
                Optional.empty());
    }
}
