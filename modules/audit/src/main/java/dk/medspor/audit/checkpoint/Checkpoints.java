package dk.medspor.audit.checkpoint;

import dk.medspor.audit.checkpoint.CheckpointKeys.KnownKey;
import dk.medspor.audit.checkpoint.CheckpointKeys.Takeover;
import dk.medspor.storage.CommitHash;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.CommitStore.Head;
import dk.medspor.storage.StoredCommit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Signs how far the log reaches, and holds what was signed before against it. */
public final class Checkpoints {

    private final CommitStore store;
    private final CheckpointKeys keys;

    public Checkpoints(CommitStore store, CheckpointKeys keys) {
        this.store = store;
        this.keys = keys;
    }

    /** The log up to its head, signed; the same again as long as nothing is recorded. */
    public SignedNote current() {
        return at(store.head().position());
    }

    /**
     * The log up to the commit that holds this position, signed.
     *
     * @param position of an event, or {@link CommitStore#EMPTY}
     * @throws IllegalArgumentException when the log does not reach so far
     */
    public SignedNote at(long position) {
        SigningKey key = keys.current();
        return SignedNote.by(List.of(key), checkpoint(key, position).text());
    }

    /**
     * Puts a new key in the place of the one that signs.
     *
     * @return a checkpoint signed by both, so that whoever trusts the old key can trust the new one
     */
    public SignedNote rotate() {
        return keys.next(this::handover).handover().orElseThrow();
    }

    /** What every key but the first took over with, the oldest first; see {@link #rotate()}. */
    public List<SignedNote> handovers() {
        return keys.all().stream().map(KnownKey::handover).flatMap(Optional::stream).toList();
    }

    private SignedNote handover(SigningKey before, SigningKey after) {
        String text =
                checkpoint(after, store.head().position()).text()
                        + CheckpointKeys.handoverLine(after.verifier())
                        + "\n";
        return SignedNote.by(List.of(before, after), text);
    }

    /**
     * Holds a checkpoint against the log. It compares with the hash that is stored, so it says all
     * only of a log that was verified.
     *
     * @throws MalformedNote when the text is no checkpoint
     */
    public CheckpointFinding check(String published) {
        return check(published, keys.all().stream().map(KnownKey::verifier).toList());
    }

    /**
     * The same for somebody who trusts these keys only, and those that they vouched for when they
     * were replaced, but no other that lies beside the log.
     *
     * @throws MalformedNote when the text is no checkpoint
     */
    public CheckpointFinding check(String published, List<VerifierKey> trusted) {
        SignedNote note = SignedNote.parse(published);
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        if (keys.vouchedFor(trusted).stream().noneMatch(it -> note.signedBy(it).isPresent())) {
            return CheckpointFinding.NOT_SIGNED;
        }
        if (checkpoint.position() > store.head().position()) {
            return CheckpointFinding.CUT_SHORT;
        }
        return checkpoint.sameChain(hashAt(checkpoint.position()))
                ? CheckpointFinding.HOLDS
                : CheckpointFinding.REWRITTEN;
    }

    /**
     * The keys beside the log that stand between these and what was signed, because nothing that is
     * kept vouches for them. Empty when whoever trusts these trusts the signature, too, and when
     * none of these is a key of this log from before it.
     *
     * @throws MalformedNote when the text is no signed note
     */
    public List<KnownKey> unvouched(String published, List<VerifierKey> trusted) {
        SignedNote note = SignedNote.parse(published);
        List<VerifierKey> reached = keys.vouchedFor(trusted);
        List<KnownKey> since = new ArrayList<>();
        boolean begun = false;
        for (KnownKey key : keys.all()) {
            if (reached.contains(key.verifier())) {
                begun = true;
                since.clear();
            } else if (key.takeover() == Takeover.NOT_VOUCHED_FOR) {
                since.add(key);
            }
            if (note.signedBy(key.verifier()).isPresent()) {
                return begun ? List.copyOf(since) : List.of();
            }
        }
        return List.of();
    }

    private Checkpoint checkpoint(SigningKey key, long position) {
        String origin = key.verifier().name();
        Head head = store.head();
        if (position > head.position()) {
            throw new IllegalArgumentException("The log ends at " + head.position());
        }
        if (position == CommitStore.EMPTY) {
            return new Checkpoint(origin, 0, CommitHash.genesis(), Instant.EPOCH);
        }
        StoredCommit commit = store.read(position, 1).getFirst();
        return new Checkpoint(
                origin, commit.lastPosition() + 1, commit.hash(), commit.recordedAt());
    }

    /** The chain where a commit ends at the position; no chain within a commit. */
    private byte[] hashAt(long position) {
        if (position == CommitStore.EMPTY) {
            return CommitHash.genesis();
        }
        StoredCommit commit = store.read(position, 1).getFirst();
        return commit.lastPosition() == position ? commit.hash() : new byte[0];
    }
}
