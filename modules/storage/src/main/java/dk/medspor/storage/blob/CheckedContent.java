package dk.medspor.storage.blob;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/** Bytes that are compared with their name when the last of them has been read. */
public final class CheckedContent extends FilterInputStream {

    private final String sha256;
    private final MessageDigest digest = Sha256.digest();
    private boolean ended;

    public CheckedContent(InputStream content, String sha256) {
        super(content);
        this.sha256 = sha256;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        if (count > 0) {
            digest.update(bytes, offset, count);
        } else if (count < 0 && !ended) {
            ended = true;
            requireWhole();
        }
        return count;
    }

    private void requireWhole() throws IOException {
        if (!Sha256.of(digest).equals(sha256)) {
            throw new IOException("The content " + sha256 + " is not what was put");
        }
    }

    /** Reads and checks what it passes by. */
    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, Integer.MAX_VALUE)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
