package dk.medspor.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A token, and who may move it.
 *
 * @param owner who has claimed it
 * @param touchedAt when its owner claimed it, or moved it last
 */
record TokenClaim(@Nullable TrackingToken token, Optional<String> owner, Instant touchedAt) {

    private static final String TOKEN = "token";
    private static final String OWNER = "owner";
    private static final String TOUCHED_AT = "touchedAt";

    static TokenClaim unclaimed(@Nullable TrackingToken token, Instant now) {
        return new TokenClaim(token, Optional.empty(), now);
    }

    TokenClaim by(String node, Instant now) {
        return new TokenClaim(token, Optional.of(node), now);
    }

    TokenClaim at(@Nullable TrackingToken next) {
        return new TokenClaim(next, owner, touchedAt);
    }

    TokenClaim released() {
        return new TokenClaim(token, Optional.empty(), touchedAt);
    }

    boolean mayBeClaimed(String node, Instant now, Duration timeout) {
        return owner.filter(it -> !it.equals(node)).isEmpty()
                || touchedAt.plus(timeout).isBefore(now);
    }

    /** With all its digits, so that keys sort by number. */
    static String key(int segment) {
        return "%010d".formatted(segment);
    }

    static int segment(String key) {
        return Integer.parseInt(key);
    }

    byte[] encoded() {
        JsonMapper json = EventJson.mapper();
        ObjectNode claim = json.createObjectNode();
        claim.set(TOKEN, TokenJson.written(token, json));
        owner.ifPresent(it -> claim.put(OWNER, it));
        claim.put(TOUCHED_AT, touchedAt.toString());
        return json.writeValueAsBytes(claim);
    }

    static TokenClaim decoded(byte[] body) {
        JsonNode claim = EventJson.mapper().readTree(body);
        return new TokenClaim(
                TokenJson.read(claim.path(TOKEN)),
                claim.path(OWNER).asStringOpt(),
                Instant.parse(claim.path(TOUCHED_AT).asString()));
    }

    static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    static String text(byte[] utf8) {
        return new String(utf8, UTF_8);
    }
}
