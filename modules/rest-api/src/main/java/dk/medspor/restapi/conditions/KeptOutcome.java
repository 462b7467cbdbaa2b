package dk.medspor.restapi.conditions;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * How a request was answered the first time.
 *
 * @param request the digest of the request
 * @param keptAt when it was answered
 */
record KeptOutcome(
        String request, int status, Optional<String> location, String body, Instant keptAt) {

    static KeptOutcome of(RequestKey key, ContentCachingResponseWrapper response, Instant now) {
        return new KeptOutcome(
                key.request(),
                response.getStatus(),
                Optional.ofNullable(response.getHeader(HttpHeaders.LOCATION)),
                new String(response.getContentAsByteArray(), StandardCharsets.UTF_8),
                now);
    }

    boolean answers(RequestKey key) {
        return request.equals(key.request());
    }

    void writeTo(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        location.ifPresent(it -> response.setHeader(HttpHeaders.LOCATION, it));
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
