package dk.medspor.storage.log;

import dk.medspor.storage.CommitHash;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * The digest of a commit's content as {@link CommitHash} defines it, from the bytes that {@link
 * CommitBody} stores: texts and numbers stand alike in both and are passed on as they are.
 */
final class StoredEnvelope {

    /** Is shown each event on the way, its ids by their fingerprints. */
    interface Events {
        void event(long id, long stream, long sequence, long timestamp);
    }

    private final Fingerprint fingerprint;
    private final MessageDigest contents = CommitHash.sha256();
    private final HashedBytes envelope = new HashedBytes();
    private final byte[] letters = new byte[Identity.LETTERS];

    /** Where in the body the metadata stands whose hash is kept; its end is 0 before the first. */
    private int metadataStart;

    private int metadataEnd;
    private byte[] metadataHash = {};

    StoredEnvelope(Fingerprint fingerprint) {
        this.fingerprint = fingerprint;
    }

    /**
     * Reads a body to its end.
     *
     * @throws RuntimeException when it is none
     */
    byte[] digest(ByteBuffer body, long firstPosition, int events, Events seen) {
        envelope.put(CommitHash.envelope());
        ByteBuffer command = CommitBody.part(body, firstPosition);
        int start = command.position();
        skipText(command);
        skipText(command);
        passSince(start, command);
        passContent(command);
        envelope.putInt(events);
        metadataEnd = 0;
        for (int i = 0; i < events; i++) {
            event(CommitBody.part(body, firstPosition + i), seen);
        }
        if (body.hasRemaining()) {
            throw new IllegalArgumentException("the commit has surplus bytes");
        }
        return envelope.digest();
    }

    private void event(ByteBuffer event, Events seen) {
        long id = passId(event);
        long stream = passId(event);
        int start = event.position();
        skipText(event);
        long sequence = event.getLong();
        skipText(event);
        skipText(event);
        long timestamp = event.getLong();
        passSince(start, event);
        passContent(event);
        passMetadata(event);
        seen.event(id, stream, sequence, timestamp);
    }

    private void passSince(int start, ByteBuffer in) {
        envelope.put(in.array(), in.arrayOffset() + start, in.position() - start);
    }

    private void passContent(ByteBuffer in) {
        int length = in.getInt();
        int start = skip(in, length);
        contents.update(in.array(), in.arrayOffset() + start, length);
        envelope.putHash(contents);
    }

    /** Events of one commit mostly have the same metadata, which is hashed once then. */
    private void passMetadata(ByteBuffer in) {
        int length = in.getInt();
        int start = skip(in, length) + in.arrayOffset();
        int end = start + length;
        byte[] body = in.array();
        if (metadataEnd == 0
                || !Arrays.equals(body, start, end, body, metadataStart, metadataEnd)) {
            contents.update(body, start, length);
            metadataHash = contents.digest();
            metadataStart = start;
            metadataEnd = end;
        }
        envelope.put(metadataHash);
    }

    /** An id stands in the envelope as a text. */
    private long passId(ByteBuffer in) {
        if (in.get() != EventBytes.TEXT) {
            int start = skip(in, Identity.LENGTH);
            envelope.putInt(Identity.LETTERS);
            envelope.put(Identity.spelledOut(in.array(), in.arrayOffset() + start, letters));
            return fingerprint.of(in.array(), in.arrayOffset() + start, Identity.LENGTH);
        }
        int length = in.getInt();
        int start = skip(in, length);
        envelope.putInt(length);
        envelope.put(in.array(), in.arrayOffset() + start, length);
        return fingerprint.ofText(in.array(), in.arrayOffset() + start, length);
    }

    private static void skipText(ByteBuffer in) {
        skip(in, in.getInt());
    }

    /** Where in the buffer the bytes begin that are passed over. */
    private static int skip(ByteBuffer in, int length) {
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        int start = in.position();
        in.position(in.position() + length);
        return start;
    }
}
