package dk.medspor.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.medspor.storage.history.ChildJvm;
import dk.medspor.storage.sqlite.FlushOrder.Found;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whether a commit is on the disk before its client is told: no kill of a process can show that.
 */
class FlushOrderTest {

    private static final String WRITE = "7 pwrite64(9</d/log.db-wal>, \"\\0\"..., 4096, 32) = 4096";
    private static final String FLUSH = "7 fdatasync(9</d/log.db-wal>) = 0";
    private static final String MARK = "8 write(1<pipe:[5]>, \"acknowledged 0\\n\", 15) = 15";

    @TempDir Path directory;

    @Test
    void every_commit_is_flushed_before_it_is_acknowledged() throws Exception {
        assertThat(traced(AppendAndMark.DURABLE))
                .isEqualTo(new Found(AppendAndMark.COMMITS, List.of()));
    }

    @Test
    void a_log_that_acknowledges_before_the_flush_is_found_out() throws Exception {
        Found found = traced(AppendAndMark.REBUILDABLE);

        assertThat(found.marks()).isEqualTo(AppendAndMark.COMMITS);
        assertThat(found.unflushed())
                .containsAll(IntStream.range(1, AppendAndMark.COMMITS).boxed().toList());
    }

    @Test
    void a_mark_needs_a_flush_that_began_after_the_write_and_came_back() {
        String begun = "7 fdatasync(9</d/log.db-wal> <unfinished ...>";
        String ended = "7 <... fdatasync resumed>) = 0";
        String failed = "7 fdatasync(9</d/log.db-wal>) = -1 EIO (Input/output error)";
        String other = "7 fdatasync(8</d/records.db-wal>) = 0";

        assertThat(unflushed(WRITE, FLUSH, MARK)).isEmpty();
        assertThat(unflushed(WRITE, begun, ended, MARK)).isEmpty();
        assertThat(unflushed(WRITE, MARK, FLUSH)).containsExactly(0);
        assertThat(unflushed(FLUSH, WRITE, MARK)).containsExactly(0);
        assertThat(unflushed(WRITE, begun, MARK, ended)).containsExactly(0);
        assertThat(unflushed(begun, WRITE, ended, MARK)).containsExactly(0);
        assertThat(unflushed(WRITE, failed, MARK)).containsExactly(0);
        assertThat(unflushed(WRITE, other, MARK)).containsExactly(0);
        assertThat(unflushed(WRITE, FLUSH, MARK, MARK)).containsExactly(1);
    }

    private static List<Integer> unflushed(String... trace) {
        return FlushOrder.in(List.of(trace)).unflushed();
    }

    private Found traced(String how) throws Exception {
        assumeTrue(
                ChildJvm.works("strace", "-o", directory.resolve("tried").toString(), "true"),
                "strace is missing or may not trace: the order of flush and answer was not seen");
        Path trace = directory.resolve("trace");
        Process process =
                ChildJvm.startUnder(
                        List.of(
                                "strace",
                                "-f",
                                "-y",
                                "-e",
                                "trace=fdatasync,fsync,write,pwrite64",
                                "-o",
                                trace.toString()),
                        AppendAndMark.class,
                        directory.toString(),
                        how);
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
        return FlushOrder.in(Files.readAllLines(trace));
    }
}
