package dk.medspor.audit.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Checkpoints in a directory outside the store, best on a machine that the store's operators cannot
 * write to. One file each, {@code checkpoint-000000001234.txt} for a log of 1,234 events, and
 * {@code checkpoint-000000001234-key-308d58dd.txt} where a key with that id took over then; never
 * changed again.
 */
public final class PublishedCheckpoints {

    private static final String PREFIX = "checkpoint-";
    private static final String SUFFIX = ".txt";

    private final Checkpoints checkpoints;
    private final Path directory;

    public PublishedCheckpoints(Checkpoints checkpoints, Path directory) {
        this.checkpoints = checkpoints;
        this.directory = directory;
    }

    /**
     * Publishes how far the log reaches, and by what each key took over, unless that is done
     * already.
     *
     * @throws UncheckedIOException when the directory cannot be written
     */
    public void publish() {
        checkpoints
                .handovers()
                .forEach(it -> publish(it, "-key-" + it.signatures().getLast().id()));
        publish(checkpoints.current(), "");
    }

    private void publish(SignedNote note, String addition) {
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        Path file =
                directory.resolve(
                        "%s%012d%s%s".formatted(PREFIX, checkpoint.events(), addition, SUFFIX));
        try {
            Files.createDirectories(directory);
            if (Files.notExists(file)) {
                write(file, note.published());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Checkpoints cannot be published in " + directory, e);
        }
    }

    /** The files whose checkpoints do not hold, with what is wrong; empty when all is well. */
    public Map<String, CheckpointFinding> failing() {
        Map<String, CheckpointFinding> failing = new TreeMap<>();
        for (Path file : files()) {
            CheckpointFinding finding = check(file);
            if (finding != CheckpointFinding.HOLDS) {
                failing.put(String.valueOf(file.getFileName()), finding);
            }
        }
        return failing;
    }

    private CheckpointFinding check(Path file) {
        try {
            return checkpoints.check(Files.readString(file));
        } catch (MalformedNote damaged) {
            return CheckpointFinding.NOT_SIGNED;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files() {
        if (Files.notExists(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(PublishedCheckpoints::isCheckpoint).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isCheckpoint(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
    }

    /** Whoever sees the file sees all of it, also after a crash. */
    private void write(Path file, String content) throws IOException {
        Path unfinished = Files.createTempFile(directory, ".", ".unfinished");
        Files.writeString(unfinished, content, UTF_8);
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
