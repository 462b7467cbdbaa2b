package dk.medspor.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The hash chain over commits, in two levels.
 *
 * <p><b>Digest</b> of a commit's content: SHA-256 over this canonical envelope, where {@code
 * text(x)} is the length of x in UTF-8 bytes as an unsigned 32-bit number followed by those bytes,
 * {@code sha(x)} the 32 bytes of SHA-256 over the stored bytes of x, and every number is signed and
 * big-endian:
 *
 * <pre>{@code
 * text("medspor.commit/1")
 * text(command type)  text(command revision)  sha(command payload)
 * int32(number of events)
 * for each event in order:
 *   text(id)  text(stream)  text(stream type)  int64(sequence)  text(type)  text(revision)
 *   int64(timestamp, microseconds since 1970)  sha(payload)  sha(metadata)
 * }</pre>
 *
 * <p><b>Hash</b> of a commit: SHA-256 over {@code previous hash (32 bytes) ‖ int64(first position)
 * ‖ int64(recordedAt, microseconds since 1970) ‖ commit id (16 bytes, big-endian) ‖ digest}. The
 * first commit has {@link #genesis()} for its previous hash.
 *
 * <p>Whoever holds the hash of the head can tell any change of what stands before it. The bytes are
 * hashed as they are stored, so texts that are stored encrypted are hashed encrypted.
 */
public final class CommitHash {

    /** Bytes in a hash. */
    public static final int LENGTH = 32;

    private static final String ENVELOPE = "medspor.commit/1";
    private static final int BYTES_OF_LINK = LENGTH + 2 * Long.BYTES + 16 + LENGTH;

    private CommitHash() {}

    /** What the first commit is chained to: 32 zero bytes. */
    public static byte[] genesis() {
        return new byte[LENGTH];
    }

    /** The digest of a commit's content. */
    public static byte[] digest(CommitCommand command, List<CommitEvent> events) {
        MessageDigest envelope = sha256();
        MessageDigest content = sha256();
        envelope.update(envelope());
        text(envelope, command.type());
        text(envelope, command.revision());
        envelope.update(content.digest(command.payload()));
        envelope.update(ByteBuffer.allocate(Integer.BYTES).putInt(events.size()).flip());
        events.forEach(event -> add(envelope, content, event));
        return envelope.digest();
    }

    /** The hash of a commit at its place in the log. */
    public static byte[] chained(
            byte[] previous, long position, Instant recordedAt, UUID commitId, byte[] digest) {
        return sha256().digest(
                        link(previous, position, LogTime.micros(recordedAt), commitId, digest));
    }

    /**
     * What the hash of a commit is computed over.
     *
     * @param recordedAt in microseconds since 1970
     */
    public static byte[] link(
            byte[] previous, long position, long recordedAt, UUID commitId, byte[] digest) {
        return ByteBuffer.allocate(BYTES_OF_LINK)
                .put(previous)
                .putLong(position)
                .putLong(recordedAt)
                .putLong(commitId.getMostSignificantBits())
                .putLong(commitId.getLeastSignificantBits())
                .put(digest)
                .array();
    }

    /** What every envelope begins with. */
    public static byte[] envelope() {
        byte[] text = ENVELOPE.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + text.length)
                .putInt(text.length)
                .put(text)
                .array();
    }

    private static void add(MessageDigest envelope, MessageDigest content, CommitEvent event) {
        text(envelope, event.id());
        text(envelope, event.stream());
        text(envelope, event.streamType());
        number(envelope, event.sequence());
        text(envelope, event.type());
        text(envelope, event.revision());
        number(envelope, LogTime.micros(event.timestamp()));
        envelope.update(content.digest(event.payload()));
        envelope.update(content.digest(event.metadata()));
    }

    private static void text(MessageDigest envelope, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        envelope.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        envelope.update(bytes);
    }

    private static void number(MessageDigest envelope, long number) {
        envelope.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
    }

    /** A hash of the kind that the chain is made of, and contents are named by. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java platform has SHA-256", impossible);
        }
    }
}
