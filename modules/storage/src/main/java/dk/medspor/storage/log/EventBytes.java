package dk.medspor.storage.log;

import dk.medspor.storage.CommitCommand;
import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.LogTime;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * One event or command as bytes. Texts and contents carry their length in four bytes; an id starts
 * with a byte that tells a UUID from a text. Big-endian throughout.
 */
public final class EventBytes {

    /** What an id begins with that is a text. */
    static final int TEXT = 0;

    private static final int UUID_BYTES = 1;

    private EventBytes() {}

    public static byte[] of(CommitEvent event) {
        return written(
                out -> {
                    id(out, event.id());
                    id(out, event.stream());
                    text(out, event.streamType());
                    out.writeLong(event.sequence());
                    text(out, event.type());
                    text(out, event.revision());
                    out.writeLong(LogTime.micros(event.timestamp()));
                    content(out, event.payload());
                    content(out, event.metadata());
                });
    }

    static byte[] of(CommitCommand command) {
        return written(
                out -> {
                    text(out, command.type());
                    text(out, command.revision());
                    content(out, command.payload());
                });
    }

    /**
     * Reads an event from a buffer with an array.
     *
     * @throws BufferUnderflowException when the bytes are not those of an event
     */
    public static CommitEvent event(ByteBuffer in) {
        return new CommitEvent(
                id(in),
                id(in),
                text(in),
                in.getLong(),
                text(in),
                text(in),
                LogTime.ofMicros(in.getLong()),
                content(in),
                content(in));
    }

    /**
     * Reads a command.
     *
     * @throws BufferUnderflowException when the bytes are not those of a command
     */
    static CommitCommand command(ByteBuffer in) {
        return new CommitCommand(text(in), text(in), content(in));
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException impossible) {
            throw new AssertionError("Memory does not fail to be written", impossible);
        }
        return bytes.toByteArray();
    }

    private static void id(DataOutputStream out, String id) throws IOException {
        switch (Identity.column(id)) {
            case byte[] uuid -> {
                out.writeByte(UUID_BYTES);
                out.write(uuid);
            }
            default -> {
                out.writeByte(TEXT);
                text(out, id);
            }
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        content(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void content(DataOutputStream out, byte[] content) throws IOException {
        out.writeInt(content.length);
        out.write(content);
    }

    private static String id(ByteBuffer in) {
        return in.get() == TEXT ? text(in) : new UUID(in.getLong(), in.getLong()).toString();
    }

    private static String text(ByteBuffer in) {
        int length = length(in);
        int start = in.position();
        in.position(start + length);
        return new String(in.array(), in.arrayOffset() + start, length, StandardCharsets.UTF_8);
    }

    private static byte[] content(ByteBuffer in) {
        byte[] content = new byte[length(in)];
        in.get(content);
        return content;
    }

    private static int length(ByteBuffer in) {
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        return length;
    }
}
