package dk.medspor.endtoend;

import dk.medspor.endtoend.Contract.Operation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** First lines and headers that have broken somebody's software before. */
final class HostileHeads {

    static final List<String> HEADERS =
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

    static final List<String> METHODS =
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

    private HostileHeads() {}

    /** The address of an operation with something odd in its path. */
    static String path(Operation it, HostileValues values) {
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

    /** The address of an operation with something odd asked. */
    static String query(Operation it, HostileValues values) {
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
