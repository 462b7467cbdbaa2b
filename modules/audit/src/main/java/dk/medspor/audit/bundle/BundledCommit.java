package dk.medspor.audit.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.medspor.storage.CommitCommand;
import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.CommitHash;
import dk.medspor.storage.LogTime;
import dk.medspor.storage.StoredCommit;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What a commit of a bundle says, without its place in the chain. */
record BundledCommit(
        long position,
        Instant recordedAt,
        UUID id,
        CommitCommand command,
        List<CommitEvent> events) {

    static BundledCommit of(StoredCommit commit) {
        return new BundledCommit(
                commit.firstPosition(),
                commit.recordedAt(),
                commit.id(),
                commit.command(),
                commit.events());
    }

    /**
     * Reads a commit from the files that {@link CommitFiles} makes of it.
     *
     * @param file the content of a file of the bundle
     * @throws BrokenBundle when its envelope is none
     */
    static BundledCommit read(ChainLine link, Function<String, byte[]> file) {
        String name = BundleFiles.envelope(link.position());
        Lines lines = new Lines(name, file);
        lines.text();
        CommitCommand command = new CommitCommand(lines.text(), lines.text(), lines.content());
        List<CommitEvent> events = new ArrayList<>();
        for (long left = lines.number("int32"); left > 0; left--) {
            events.add(
                    new CommitEvent(
                            lines.text(),
                            lines.text(),
                            lines.text(),
                            lines.number("int64"),
                            lines.text(),
                            lines.text(),
                            LogTime.ofMicros(lines.number("int64")),
                            lines.content(),
                            lines.content()));
        }
        return new BundledCommit(
                link.position(), link.recordedAt(), link.id(), command, List.copyOf(events));
    }

    byte[] digest() {
        return CommitHash.digest(command, events);
    }

    private static final class Lines {

        private final String name;
        private final Function<String, byte[]> file;
        private final Iterator<String> lines;

        Lines(String name, Function<String, byte[]> file) {
            this.name = name;
            this.file = file;
            this.lines = new String(file.apply(name), UTF_8).lines().iterator();
        }

        String text() {
            String line = next();
            if (line.startsWith("bytes ")) {
                ByteBuffer both = ByteBuffer.wrap(HexFormat.of().parseHex(line.substring(6)));
                return UTF_8.decode(both.position(Integer.BYTES)).toString();
            }
            return value("text", line);
        }

        long number(String kind) {
            try {
                return Long.parseLong(value(kind, next()));
            } catch (NumberFormatException e) {
                throw new BrokenBundle(name, "no-number");
            }
        }

        byte[] content() {
            return file.apply(value("sha256", next()));
        }

        private String next() {
            if (!lines.hasNext()) {
                throw new BrokenBundle(name, "lines-missing");
            }
            return lines.next();
        }

        private String value(String kind, String line) {
            if (!line.startsWith(kind + " ")) {
                throw new BrokenBundle(name, "other-line", kind, line);
            }
            return line.substring(kind.length() + 1);
        }
    }
}
