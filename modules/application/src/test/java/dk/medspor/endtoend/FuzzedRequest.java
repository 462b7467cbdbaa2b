package dk.medspor.endtoend;

import dk.medspor.endtoend.Contract.Operation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request made of an operation of the contract, with something wrong about it.
 *
 * @param head without its last, empty line
 */
record FuzzedRequest(String what, byte[] head, byte[] body) {

    private static final int LONGEST = 1_000;
    private static final List<String> METHODS =
            List.of(
                    "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "BREW",
                    "post");
    private static final List<String> PATHS =
            List.of(
                    "/../",
                    "/..%2f",
                    "/%2e%2e/",
                    "//",
                    "/;x=y/",
                    "/%00/",
                    "/%zz/",
                    "/%c0%ae/",
                    "/\\/",
                    "/%252e%252e/",
                    "/.%0d%0aX:y/",
                    "/\u00f8/",
                    "/?/",
                    "/#/",
                    "/" + "a".repeat(9_000) + "/");
    private static final List<String> HEADERS =
            List.of(
                    "Content-Type: text/plain",
                    "Content-Type: application/xml",
                    "Content-Type: application/json; charset=utf-16",
                    "Content-Type: application/json; charset=nonsense",
                    "Content-Type: application/problem+json",
                    "Content-Type: multipart/form-data; boundary=--x",
                    "Content-Type: */*",
                    "Content-Type: ;;;",
                    "Accept: application/xml",
                    "Accept: text/html",
                    "Accept: nonsense",
                    "Accept: application/json;q=9",
                    "Accept-Language: xx-YY-zz, *;q=0.1",
                    "Accept-Language: ;;;===",
                    "Accept-Encoding: nonsense",
                    "Content-Encoding: gzip",
                    "If-Match: \"0\"",
                    "If-Match: \"99999999999999999999\"",
                    "If-Match: nonsense",
                    "If-Match: W/\"1\", \"2\"",
                    "If-None-Match: nonsense",
                    "If-None-Match: \"\"",
                    "If-Modified-Since: yesterday",
                    "Range: bytes=0-0,5-9,-1",
                    "Idempotency-Key: ",
                    "Idempotency-Key: two words",
                    "Idempotency-Key: \u00f8l",
                    "Idempotency-Key: " + "k".repeat(256),
                    "Medspor-Position: -1",
                    "Medspor-Position: 1e3",
                    "Medspor-Position: 9223372036854775807",
                    "Medspor-Position: nonsense",
                    "X-HTTP-Method-Override: DELETE",
                    "X-Forwarded-For: ${jndi:ldap://x}",
                    "X-Forwarded-Host: evil.invalid",
                    "Forwarded: for=\"<script>\"",
                    "Origin: https://evil.invalid",
                    "Expect: nonsense",
                    "Cookie: JSESSIONID=../../x; a=\"",
                    "Authorization: Basic bm9ib2R5Ong=",
                    "Authorization: Bearer x.y.z",
                    "Content-Length: many",
                    "Upgrade: h2c");

    /** For whoever wants to see it again, shortened. */
    String said() {
        String text = what + "\n" + new String(body, StandardCharsets.UTF_8);
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    static FuzzedRequest of(Operation operation, Random random) {
        var values = new HostileValues(random);
        // A question has no body to be wrong about.
        return switch (random.nextInt(operation.writes() ? 10 : 4)) {
            case 0 ->
                    with(values.pick(METHODS), operation, operation.address(), "", body(operation));
            case 1 ->
                    with(
                            operation.method(),
                            operation,
                            path(operation, values),
                            "",
                            body(operation));
            case 2 ->
                    with(
                            operation.method(),
                            operation,
                            query(operation, values),
                            "",
                            body(operation));
            case 3 ->
                    with(
                            operation.method(),
                            operation,
                            operation.address(),
                            values.pick(HEADERS) + "\r\n",
                            body(operation));
            case 4, 5 ->
                    with(
                            operation.method(),
                            operation,
                            operation.address(),
                            "",
                            broken(operation, values));
            default ->
                    with(
                            operation.method(),
                            operation,
                            operation.address(),
                            "",
                            spoilt(operation, values));
        };
    }

    private static FuzzedRequest with(
            String method, Operation operation, String address, String headers, byte[] body) {
        boolean typed = headers.startsWith("Content-") || body.length == 0;
        String head =
                method
                        + " "
                        + address
                        + " HTTP/1.1\r\nHost: localhost\r\n"
                        + (headers.startsWith("Authorization") ? "" : RawHttp.AUTHORIZATION)
                        + headers
                        + (typed ? "" : "Content-Type: " + type(operation) + "\r\n")
                        + (headers.startsWith("Content-Length") || body.length == 0
                                ? ""
                                : "Content-Length: " + body.length + "\r\n");
        return new FuzzedRequest(
                operation.id() + ": " + method + " " + address + " " + headers.strip(),
                head.getBytes(StandardCharsets.UTF_8),
                body);
    }

    private static String type(Operation it) {
        return isUpload(it) ? "multipart/form-data; boundary=x" : "application/json";
    }

    private static boolean isUpload(Operation it) {
        return it.content().filter(c -> c.getKey().startsWith("multipart/")).isPresent();
    }

    private static JsonNode example(Operation it) {
        return it.content().orElseThrow().getValue().path("example");
    }

    private static byte[] body(Operation it) {
        return it.content().isEmpty() ? new byte[0] : body(it, example(it));
    }

    private static byte[] body(Operation it, JsonNode example) {
        String text =
                isUpload(it)
                        ? "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"n.md\"\r\n\r\n"
                                + example.path("file").asString("")
                                + "\r\n--x--\r\n"
                        : example.toString();
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] spoilt(Operation it, HostileValues values) {
        if (it.content().isEmpty()) {
            return values.text().getBytes(StandardCharsets.UTF_8);
        }
        JsonNode example = example(it).deepCopy();
        if (example instanceof ObjectNode named && values.random().nextBoolean()) {
            named.remove("id");
        }
        for (int i = values.random().nextInt(3); i >= 0; i--) {
            example = values.spoilt(example);
        }
        return body(it, example);
    }

    /** Bytes that are cut off, flipped, or no JSON at all. */
    private static byte[] broken(Operation it, HostileValues values) {
        byte[] good = body(it).clone();
        Random random = values.random();
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(good, random.nextInt(good.length + 1));
            case 1 -> bytes("[".repeat(random.nextInt(20_000)));
            case 2 -> bytes("{\"id\":" + "9".repeat(random.nextInt(50_000)) + "}");
            case 3 -> flipped(new byte[random.nextInt(200)], 200, random);
            case 4 -> bytes(new String(good, StandardCharsets.UTF_8).repeat(2));
            default -> flipped(good, 3, random);
        };
    }

    private static byte[] flipped(byte[] bytes, int times, Random random) {
        for (int i = 0; i < times && bytes.length > 0; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String path(Operation it, HostileValues values) {
        String address = it.path();
        String odd =
                switch (values.random().nextInt(3)) {
                    case 0 -> UUID.nameUUIDFromBytes(new byte[] {1}).toString();
                    case 1 -> encoded(values.text());
                    default -> values.pick(PATHS);
                };
        return address.contains("{id}")
                ? address.replace("{id}", odd)
                : address + (values.random().nextBoolean() ? odd : "/" + odd);
    }

    private static String query(Operation it, HostileValues values) {
        List<String> names =
                it.parameters("query").stream().map(p -> p.path("name").asString("")).toList();
        String name = names.isEmpty() ? "page" : values.pick(names);
        String address = it.address().replaceFirst("\\?.*", "");
        String value = values.random().nextBoolean() ? encoded(values.text()) : "%";
        return address + "?" + name + "=" + value + "&" + name + "=2&" + encoded(values.text());
    }

    private static String encoded(String text) {
        String all = URLEncoder.encode(text, StandardCharsets.UTF_8);
        return all.length() > 12_000 ? all.substring(0, 12_000) : all;
    }
}
