package dk.medspor.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who has logged in to the pages, without a browser. */
final class Session {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final URI base;

    private Session(int port) {
        this.base = URI.create("http://127.0.0.1:" + port);
    }

    static Session of(Medspor medspor, String login, String password) {
        var session = new Session(medspor.port());
        session.post("/login", "/login", Map.of("username", login, "password", password));
        return session;
    }

    HttpResponse<byte[]> get(String path) {
        return sent(HttpRequest.newBuilder(base.resolve(path)).header("Accept", "text/html, */*"));
    }

    String text(String path) {
        return new String(get(path).body(), UTF_8);
    }

    /** Sends a form that stands on a page. */
    HttpResponse<byte[]> post(String page, String path, Map<String, String> fields) {
        String form =
                fields.entrySet().stream()
                        .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), UTF_8))
                        .collect(Collectors.joining("&", "_csrf=" + token(page) + "&", ""));
        return sent(
                HttpRequest.newBuilder(base.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private String token(String page) {
        Matcher token = TOKEN.matcher(text(page));
        return token.find() ? token.group(1) : "";
    }

    private HttpResponse<byte[]> sent(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}
