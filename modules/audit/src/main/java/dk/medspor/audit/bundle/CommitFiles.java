package dk.medspor.audit.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.medspor.storage.CommitCommand;
import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.CommitHash;
import dk.medspor.storage.LogTime;
import dk.medspor.storage.StoredCommit;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * A commit as files: the contents as they are stored, and {@code envelope.txt}, which says line by
 * line what the canonical envelope of {@link CommitHash} is made of:
 *
 * <pre>{@code
 * text VALUE      the length of the value in bytes (int32), then the value
 * bytes HEX       these bytes, for a text that does not stand on one line
 * int32 NUMBER    int64 NUMBER
 * sha256 FILE     the 32 bytes of SHA-256 over the file
 * }</pre>
 */
final class CommitFiles {

    private static final String COMMAND = "command.json";

    private final String folder;
    private final List<String> lines = new ArrayList<>();
    private final SequencedMap<String, byte[]> files = new LinkedHashMap<>();

    private CommitFiles(String folder) {
        this.folder = folder;
    }

    /** The files of a commit by their names in the bundle. */
    static Map<String, byte[]> of(StoredCommit commit) {
        var files = new CommitFiles(BundleFiles.commit(commit.firstPosition()));
        files.add(commit.command(), commit.events());
        files.files.putFirst(
                BundleFiles.envelope(commit.firstPosition()),
                (String.join("\n", files.lines) + "\n").getBytes(UTF_8));
        return files.files;
    }

    private void add(CommitCommand command, List<CommitEvent> events) {
        text("medspor.commit/1");
        text(command.type());
        text(command.revision());
        content(COMMAND, command.payload());
        lines.add("int32 " + events.size());
        for (int index = 0; index < events.size(); index++) {
            add(index, events.get(index));
        }
    }

    private void add(int index, CommitEvent event) {
        text(event.id());
        text(event.stream());
        text(event.streamType());
        lines.add("int64 " + event.sequence());
        text(event.type());
        text(event.revision());
        lines.add("int64 " + LogTime.micros(event.timestamp()));
        content("event-%d.json".formatted(index), event.payload());
        content("metadata-%d.json".formatted(index), event.metadata());
    }

    private void text(String text) {
        lines.add(text.chars().anyMatch(Character::isISOControl) ? bytes(text) : "text " + text);
    }

    private static String bytes(String text) {
        byte[] content = text.getBytes(UTF_8);
        ByteBuffer both = ByteBuffer.allocate(Integer.BYTES + content.length);
        return "bytes "
                + HexFormat.of().formatHex(both.putInt(content.length).put(content).array());
    }

    private void content(String name, byte[] content) {
        files.put(folder + name, content);
        lines.add("sha256 " + folder + name);
    }
}
