package dk.medspor.endtoend;

import dk.medspor.MedsporApplication;
import dk.medspor.eventlog.EventLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A Medspor that runs in this JVM, on a free port of 127.0.0.1. */
final class Medspor implements AutoCloseable {

    static final String PASSWORD = "hemmelig til prøve";

    private final ConfigurableApplicationContext context;

    private Medspor(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static Medspor on(Path dataDir) {
        return new Medspor(
                new SpringApplicationBuilder(MedsporApplication.class)
                        .run(
                                "--server.port=0",
                                "--server.tomcat.connection-timeout=3s",
                                "--medspor.data-dir=" + dataDir,
                                "--MEDSPOR_ADMIN_PASSWORD=" + PASSWORD));
    }

    /** One for all tests that only add to it; it ends with the JVM. */
    static Medspor shared() {
        return Shared.RUNNING;
    }

    Api api() {
        return new Api(port(), "admin", PASSWORD);
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    <T> T part(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** The position of the last event. */
    long head() {
        return part(EventLog.class).head();
    }

    @Override
    public void close() {
        context.close();
    }

    private static final class Shared {
        private static final Medspor RUNNING = on(directory());

        private static Path directory() {
            try {
                return Files.createTempDirectory("medspor");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
