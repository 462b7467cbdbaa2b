package dk.medspor.endtoend;

import dk.medspor.MedsporApplication;
import dk.medspor.eventlog.EventLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** A Medspor that runs in this JVM, on a free port of 127.0.0.1. */
final class Medspor implements AutoCloseable {

    static final String PASSWORD = "hemmelig til prøve";

    private static final int LEAST_BCRYPT_STRENGTH = 4;

    private final ConfigurableApplicationContext context;

    private Medspor(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static Medspor on(Path dataDir, String... more) {
        return new Medspor(builder().run(arguments(dataDir, more)));
    }

    /** With a clock of its own. */
    static Medspor on(Path dataDir, Clock clock, String... more) {
        return new Medspor(
                builder().initializers(instead(Clock.class, clock)).run(arguments(dataDir, more)));
    }

    /** Passwords are hashed quickly here: the slowness of the real hash is no subject of a test. */
    private static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(MedsporApplication.class)
                .initializers(
                        instead(
                                PasswordEncoder.class,
                                new DelegatingPasswordEncoder(
                                        "bcrypt",
                                        Map.of(
                                                "bcrypt",
                                                new BCryptPasswordEncoder(
                                                        LEAST_BCRYPT_STRENGTH)))));
    }

    private static <T> ApplicationContextInitializer<GenericApplicationContext> instead(
            Class<T> type, T part) {
        return it ->
                it.registerBean(
                        "its" + type.getSimpleName(),
                        type,
                        () -> part,
                        bean -> bean.setPrimary(true));
    }

    private static String[] arguments(Path dataDir, String... more) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--server.port=0",
                                "--server.tomcat.connection-timeout=3s",
                                "--medspor.data-dir=" + dataDir,
                                "--MEDSPOR_ADMIN_PASSWORD=" + PASSWORD));
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    /** One for all tests that only add to it; it ends with the JVM. */
    static Medspor shared() {
        return Shared.RUNNING;
    }

    Api api() {
        return new Api(port(), "admin", PASSWORD);
    }

    /** Somebody with an account. */
    Api api(String login, String password) {
        return new Api(port(), login, password);
    }

    <T> Collection<T> parts(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** Every operation of the API and of those who watch over it, as method and address. */
    Set<String> operations() {
        return context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(it -> it.getHandlerMethods().keySet().stream())
                .flatMap(Medspor::operations)
                .filter(it -> it.contains(" /api/v1/") || it.contains(" /actuator"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The address of every page: what answers a browser with a view. */
    Set<String> pages() {
        return context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(it -> it.getHandlerMethods().entrySet().stream())
                .filter(it -> isPage(it.getValue()))
                .flatMap(it -> operations(it.getKey()))
                .filter(it -> it.startsWith("GET "))
                .map(it -> it.substring("GET ".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isPage(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("dk.medspor.webui")
                && method.getReturnType().getParameterType() == String.class;
    }

    private static Stream<String> operations(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        Stream<String> names =
                methods.isEmpty() ? Stream.of("ANY") : methods.stream().map(RequestMethod::name);
        return names.flatMap(
                method -> info.getPatternValues().stream().map(path -> method + " " + path));
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
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
