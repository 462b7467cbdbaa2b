package dk.medspor.storage.log;

import dk.medspor.storage.CommitCommand;
import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.DamagedLog;
import dk.medspor.storage.Inspected.Damage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.CRC32C;

/**
 * The content of a commit as one blob: the command, then each event, every part as {@code length
 * (int32) ‖ bytes ‖ CRC32C of both (int32)}. The checksum of each part lets verification name the
 * event that is broken; it guards against decay, while the hash chain guards against people.
 */
public record CommitBody(CommitCommand command, List<CommitEvent> events) {

    private static final int FRAME = 2 * Integer.BYTES;

    public byte[] encoded() {
        List<byte[]> parts = new ArrayList<>(events.size() + 1);
        parts.add(EventBytes.of(command));
        events.forEach(event -> parts.add(EventBytes.of(event)));
        ByteBuffer body =
                ByteBuffer.allocate(parts.stream().mapToInt(it -> it.length + FRAME).sum());
        parts.forEach(part -> put(body, part));
        return body.array();
    }

    /**
     * Decodes the blob of the commit at a position.
     *
     * @throws DamagedLog naming the first event that is broken
     */
    public static CommitBody decoded(long firstPosition, int count, byte[] bytes) {
        return decoded(firstPosition, count, ByteBuffer.wrap(bytes));
    }

    /** As the other, for what is left in a buffer with an array. */
    public static CommitBody decoded(long firstPosition, int count, ByteBuffer body) {
        CommitCommand command = part(body, firstPosition, EventBytes::command);
        List<CommitEvent> events = new ArrayList<>();
        while (events.size() < count) {
            events.add(part(body, firstPosition + events.size(), EventBytes::event));
        }
        if (body.hasRemaining()) {
            throw new DamagedLog(firstPosition, Damage.UNREADABLE, "the commit has surplus bytes");
        }
        return new CommitBody(command, events);
    }

    private static void put(ByteBuffer body, byte[] part) {
        int start = body.position();
        body.putInt(part.length).put(part);
        body.putInt(checksum(body, start, body.position()));
    }

    private static <T> T part(ByteBuffer body, long position, Function<ByteBuffer, T> decoder) {
        try {
            return decoder.apply(part(body, position));
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | NegativeArraySizeException e) {
            throw new DamagedLog(position, Damage.UNREADABLE, "the event cannot be decoded");
        }
    }

    /**
     * Takes the next part from a body.
     *
     * @throws DamagedLog when its checksum is wrong
     * @throws RuntimeException when there is none
     */
    static ByteBuffer part(ByteBuffer body, long position) {
        int start = body.position();
        int length = body.getInt();
        int end = start + Integer.BYTES + length;
        if (checksum(body, start, end) != body.getInt(end)) {
            throw new DamagedLog(position, Damage.CHECKSUM, "the checksum is wrong");
        }
        ByteBuffer part = body.slice(start + Integer.BYTES, length);
        body.position(end + Integer.BYTES);
        return part;
    }

    /** Over what stands between two places of a buffer with an array. */
    private static int checksum(ByteBuffer body, int start, int end) {
        CRC32C checksum = new CRC32C();
        checksum.update(body.array(), body.arrayOffset() + start, end - start);
        return (int) checksum.getValue();
    }
}
