package dk.medspor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nodes on one machine, each in a process of its own, and one that is killed. */
class NodeDirectoryTest {

    @TempDir private Path machine;

    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void end() throws InterruptedException {
        for (Process it : processes) {
            it.destroyForcibly().waitFor();
        }
    }

    @Test
    void what_a_killed_node_left_is_swept_and_what_living_ones_hold_stays()
            throws IOException, InterruptedException {
        Path somebodyElses = Files.createDirectory(machine.resolve("medspor-search-none-of-ours"));
        Path elsewhere = keptElsewhere("levende ord");
        Path killed = keptElsewhere("klare ord");
        try (NodeDirectory here = NodeDirectory.in(machine)) {
            Files.writeString(here.path().resolve("words"), "egne ord");
            assertThat(killed.resolve("words")).as("living").hasContent("klare ord");

            processes.getLast().destroyForcibly().waitFor();
            assertThat(killed.resolve("words")).as("left behind").hasContent("klare ord");
            Path next;
            try (NodeDirectory started = NodeDirectory.in(machine)) {
                next = started.path();
                assertThat(next).isDirectory();
                assertThat(killed).doesNotExist();
                assertThat(elsewhere.resolve("words")).hasContent("levende ord");
                assertThat(here.path().resolve("words")).hasContent("egne ord");
                assertThat(somebodyElses).isDirectory();
            }
            assertThat(next).doesNotExist();
            NodeDirectory.in(machine).close();
            assertThat(here.path().resolve("words")).as("still held").hasContent("egne ord");
            keptElsewhere("en node til");
            assertThat(here.path().resolve("words")).as("seen from outside").hasContent("egne ord");
        }
        assertThat(elsewhere.resolve("words")).hasContent("levende ord");
    }

    /** Starts a process that has one and says where; it is the last of them. */
    private Path keptElsewhere(String words) throws IOException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                KeptNodeDirectory.class.getName(),
                                machine.toString(),
                                words)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        processes.add(process);
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        String path = said.readLine();
        while (path != null && !path.startsWith(machine.toString())) {
            path = said.readLine();
        }
        return Path.of(String.valueOf(path));
    }
}
