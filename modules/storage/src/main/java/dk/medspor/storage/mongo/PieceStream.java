package dk.medspor.storage.mongo;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that come in pieces. */
final class PieceStream extends InputStream {

    /** Where the pieces come from. */
    interface Pieces {
        byte[] piece(int number) throws IOException;
    }

    private final int count;
    private final Pieces pieces;
    private int next;
    private byte[] current = new byte[0];
    private int position;

    PieceStream(int count, Pieces pieces) {
        this.count = count;
        this.pieces = pieces;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (position == current.length) {
            if (next == count) {
                return -1;
            }
            current = pieces.piece(next++);
            position = 0;
        }
        int given = Math.min(length, current.length - position);
        System.arraycopy(current, position, bytes, offset, given);
        position += given;
        return given;
    }
}
