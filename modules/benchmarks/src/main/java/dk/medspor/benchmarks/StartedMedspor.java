package dk.medspor.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Medspor in a process of its own with somebody logged in; it ends with this. */
final class StartedMedspor implements AutoCloseable {

    private static final String PASSWORD = "målt med omhu i dag";
    private static final Pattern READY = Pattern.compile("ready at (http://127\\.0\\.0\\.1:\\d+)");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int OK = 200;
    private static final long BETWEEN_TRIES = 500;

    private final Process process;
    private final URI base;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private StartedMedspor(Process process, URI base) {
        this.process = process;
        this.base = base;
    }

    /** Starts a jar on a data directory and waits until it takes requests. */
    static StartedMedspor on(Path jar, Path directory) throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx1g",
                        "-jar",
                        jar.toAbsolutePath().toString(),
                        "--server.port=0",
                        "--medspor.data-dir=" + directory);
        builder.environment().put("MEDSPOR_ADMIN_PASSWORD", PASSWORD);
        Process process = builder.redirectErrorStream(true).start();
        var medspor = new StartedMedspor(process, address(process));
        medspor.logIn();
        return medspor;
    }

    private static URI address(Process process) throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.find()) {
                Thread.ofVirtual().start(() -> output.lines().forEach(it -> {}));
                return URI.create(ready.group(1));
            }
        }
        throw new IOException("Medspor did not start");
    }

    private void logIn() throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(sent(HttpRequest.newBuilder(base.resolve("/login"))).body());
        if (!token.find()) {
            throw new IOException("There is no form to log in");
        }
        String form =
                "_csrf=%s&username=admin&password=%s"
                        .formatted(
                                token.group(1),
                                URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8));
        sent(
                HttpRequest.newBuilder(base.resolve("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    /** Waits until a page is shown, as its views are made first. */
    void await(String page) throws IOException, InterruptedException {
        while (asked(page).statusCode() != OK) {
            Thread.sleep(BETWEEN_TRIES);
        }
    }

    /**
     * Reads a page.
     *
     * @throws IllegalStateException when it is not shown
     */
    void read(String page) throws IOException, InterruptedException {
        int status = asked(page).statusCode();
        if (status != OK) {
            throw new IllegalStateException(page + " was answered " + status);
        }
    }

    private HttpResponse<String> asked(String page) throws IOException, InterruptedException {
        return sent(HttpRequest.newBuilder(base.resolve(page)).header("Accept", "text/html"));
    }

    private HttpResponse<String> sent(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        http.close();
        process.destroy();
        process.onExit().join();
    }
}
