package dk.medspor.storage.sqlite;

import dk.medspor.storage.CommitStore.Head;
import dk.medspor.storage.StorageFailure;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * What was acknowledged last, in a file beside the log: SQLite drops the tail of a damaged
 * write-ahead log without a word, and what is left is a valid chain.
 *
 * <p>Two lines of text, position, hash and checksum, written in turn: one of them is whole at any
 * moment. They are written after the flush of the log and not flushed themselves, so the anchor may
 * fall behind the log but never runs ahead of it.
 */
final class Anchor implements AutoCloseable {

    private static final int DIGITS = 19;
    private static final int LINE_LENGTH = DIGITS + 1 + 64 + 1 + 8 + 1;

    /** No channel, which an interrupt of the thread that writes would close. */
    private final RandomAccessFile file;

    private long writes;

    private Anchor(RandomAccessFile file) {
        this.file = file;
    }

    /** What the file holds; empty when it is missing, or was never written whole. */
    static Optional<Head> read(Path file) {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            byte[] lines = Files.readAllBytes(file);
            return Stream.of(0, LINE_LENGTH)
                    .flatMap(start -> line(lines, start).stream())
                    .max(Comparator.comparingLong(Head::position));
        } catch (IOException e) {
            throw new StorageFailure("Cannot read " + file, e);
        }
    }

    static Anchor open(Path file) {
        try {
            return new Anchor(new RandomAccessFile(file.toFile(), "rw"));
        } catch (IOException e) {
            throw new StorageFailure("Cannot open " + file, e);
        }
    }

    void write(Head head) {
        String line = written(head.position(), HexFormat.of().formatHex(head.hash()));
        try {
            file.seek((writes++ % 2) * LINE_LENGTH);
            file.write(line.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new StorageFailure("Cannot write the anchor of the log", e);
        }
    }

    private static Optional<Head> line(byte[] lines, int start) {
        if (lines.length < start + LINE_LENGTH) {
            return Optional.empty();
        }
        String line = new String(lines, start, LINE_LENGTH, StandardCharsets.US_ASCII);
        String[] parts = line.strip().split(" ", -1);
        try {
            long position = Long.parseLong(parts[0]);
            return line.equals(written(position, parts[1]))
                    ? Optional.of(new Head(position, HexFormat.of().parseHex(parts[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException notWhole) {
            return Optional.empty();
        }
    }

    private static String written(long position, String hash) {
        String digits = Long.toString(position);
        CRC32C checksum = new CRC32C();
        checksum.update((digits + hash).getBytes(StandardCharsets.US_ASCII));
        return "0".repeat(DIGITS - digits.length())
                + digits
                + " "
                + hash
                + " "
                + HexFormat.of().toHexDigits((int) checksum.getValue())
                + "\n";
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new StorageFailure("Cannot close the anchor of the log", e);
        }
    }
}
