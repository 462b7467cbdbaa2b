package dk.medspor.benchmarks.peers;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A PostgreSQL of Debian's package with its own settings, data in a directory of its own, on a free
 * port of 127.0.0.1. It refuses to run as root, so there the package's user runs it.
 */
final class PostgresCluster implements AutoCloseable {

    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");
    private static final String USER = "postgres";

    private final Path programs;
    private final String directory;
    private final int port;

    private PostgresCluster(Path programs, String directory, int port) {
        this.programs = programs;
        this.directory = directory;
        this.port = port;
    }

    static PostgresCluster start() throws IOException {
        var cluster =
                new PostgresCluster(
                        programs(),
                        run("mktemp", "-d", "/tmp/medspor-postgres-XXXXXX"),
                        freePort());
        cluster.program("initdb", "-U", USER, "-A", "trust", "-D", cluster.directory);
        cluster.control(
                "start",
                "-l",
                cluster.directory + "/log",
                "-o",
                "-p %d -h 127.0.0.1 -k %s".formatted(cluster.port, cluster.directory));
        return cluster;
    }

    /** The address of a new database. */
    String database(String name) throws IOException {
        program("createdb", "-h", "127.0.0.1", "-p", Integer.toString(port), "-U", USER, name);
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=%s".formatted(port, name, USER);
    }

    private static Path programs() throws IOException {
        try (Stream<Path> versions = Files.exists(VERSIONS) ? Files.list(VERSIONS) : Stream.of()) {
            return versions.max(Comparator.naturalOrder())
                    .map(it -> it.resolve("bin"))
                    .orElseThrow(() -> new IOException("Debian's package postgresql is missing"));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void control(String... arguments) throws IOException {
        program(
                "pg_ctl",
                Stream.concat(Stream.of("-w", "-D", directory), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    private void program(String name, String... arguments) throws IOException {
        run(
                Stream.concat(Stream.of(programs.resolve(name).toString()), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    /** Answers what the program printed. */
    private static String run(String... command) throws IOException {
        List<String> all = new ArrayList<>();
        if (System.getProperty("user.name", "").equals("root")) {
            all.addAll(List.of("runuser", "-u", USER, "--"));
        }
        all.addAll(List.of(command));
        Path output = Files.createTempFile("medspor-postgres", ".txt");
        try {
            Process process =
                    new ProcessBuilder(all)
                            .directory(Path.of("/tmp").toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start();
            int code = ended(process);
            String printed = Files.readString(output).strip();
            if (code != 0) {
                throw new IOException(all + " failed: " + printed);
            }
            return printed;
        } finally {
            Files.delete(output);
        }
    }

    private static int ended(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while PostgreSQL was started or stopped");
        }
    }

    @Override
    public void close() throws IOException {
        control("stop", "-m", "fast");
        run("rm", "-r", directory);
    }
}
