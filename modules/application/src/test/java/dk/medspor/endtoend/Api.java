package dk.medspor.endtoend;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client as a secretary's tool would be one: plain HTTP, Basic log-in, JSON. */
final class Api {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String BOUNDARY = "medspor-boundary";

    /** One for all: each has threads of its own, and connections that stay open. */
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI base;
    private final Optional<String> authorization;

    Api(int port, String login, String password) {
        this(
                port,
                Optional.of(
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString(
                                                (login + ":" + password)
                                                        .getBytes(StandardCharsets.UTF_8))));
    }

    private Api(int port, Optional<String> authorization) {
        this.base = URI.create("http://127.0.0.1:" + port);
        this.authorization = authorization;
    }

    /** A client that does not log in. */
    static Api anonymous(int port) {
        return new Api(port, Optional.empty());
    }

    /** An answer with its JSON. */
    record Answer(int status, JsonNode body, HttpResponse<String> response) {

        String text(String field) {
            return body.path(field).asString("");
        }

        String id() {
            return text("id");
        }

        long position() {
            return body.path("position").asLong();
        }

        /** The last part of a problem's type. */
        String problem() {
            return text("type").substring(text("type").lastIndexOf(':') + 1);
        }

        /** The fields that a problem names, each with its rule. */
        String fields() {
            return body.path("errors")
                    .valueStream()
                    .map(it -> it.path("field").asString() + " " + it.path("rule").asString())
                    .reduce("", (all, it) -> all.isEmpty() ? it : all + ", " + it);
        }
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    /** What is no text. */
    HttpResponse<byte[]> bytes(String path) {
        return exchange(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray());
    }

    Answer getSeeing(long position, String path) {
        return send(request(path).header("Medspor-Position", String.valueOf(position)).GET());
    }

    Answer post(String path, Map<String, ?> body) {
        return post(path, JSON.writeValueAsString(body));
    }

    Answer post(String path, String json) {
        return post(path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    Answer post(String path, String contentType, byte[] body) {
        return send(
                request(path)
                        .header("Content-Type", contentType)
                        .POST(BodyPublishers.ofByteArray(body)));
    }

    Answer put(String path, Map<String, ?> body) {
        return send("PUT", path, JSON.writeValueAsString(body));
    }

    Answer patch(String path, Map<String, ?> body) {
        return send("PATCH", path, JSON.writeValueAsString(body));
    }

    Answer send(String method, String path, String json) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(json)));
    }

    Answer upload(String path, String fileName, byte[] content) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(
                """
                --%s\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: text/plain\r
                \r
                """
                        .formatted(BOUNDARY, fileName)
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        return post(path, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    Answer send(HttpRequest.Builder request) {
        var response = exchange(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(), json(response.body()), response);
    }

    private <T> HttpResponse<T> exchange(
            HttpRequest.Builder request, HttpResponse.BodyHandler<T> bodies) {
        try {
            return HTTP.send(request.build(), bodies);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = anonymous(path);
        authorization.ifPresent(it -> request.header("Authorization", it));
        return request;
    }

    HttpRequest.Builder anonymous(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofMinutes(1));
    }

    private static JsonNode json(String body) {
        return body.isBlank() || !body.stripLeading().startsWith("{")
                ? JSON.createObjectNode()
                : JSON.readTree(body);
    }
}
