package dk.medspor.eventlog;

import java.util.Optional;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tokens of this log as JSON: a position, the two tokens of a replay (and what its reset was told,
 * where that is a text), or the two of a merge. No name of a class is in it.
 */
final class TokenJson {

    private static final String POSITION = "position";
    private static final String RESET = "reset";
    private static final String CURRENT = "current";
    private static final String CONTEXT = "context";
    private static final String LOWER = "lower";
    private static final String UPPER = "upper";

    private TokenJson() {}

    static JsonNode written(@Nullable TrackingToken token, JsonMapper json) {
        ObjectNode written = json.createObjectNode();
        switch (token) {
            case null -> {
                return json.nullNode();
            }
            case GlobalSequenceTrackingToken at -> written.put(POSITION, at.getGlobalIndex());
            case ReplayToken replay -> {
                written.set(RESET, written(replay.getTokenAtReset(), json));
                written.set(CURRENT, written(replay.getCurrentToken(), json));
                context(replay).ifPresent(it -> written.put(CONTEXT, it));
            }
            case MergedTrackingToken merged -> {
                written.set(LOWER, written(merged.lowerSegmentToken(), json));
                written.set(UPPER, written(merged.upperSegmentToken(), json));
            }
            default -> throw new IllegalArgumentException("Not a token of this log: " + token);
        }
        return written;
    }

    private static Optional<String> context(ReplayToken replay) {
        return switch (replay.context()) {
            case null -> Optional.empty();
            case String text -> Optional.of(text);
            case Object other ->
                    throw new IllegalArgumentException(
                            "A reset may be told a text, not a " + other.getClass().getName());
        };
    }

    static @Nullable TrackingToken read(JsonNode token) {
        if (token.isNull()) {
            return null;
        }
        if (token.has(POSITION)) {
            return new GlobalSequenceTrackingToken(token.path(POSITION).asLong());
        }
        if (token.has(RESET)) {
            return ReplayToken.createReplayToken(
                    read(token.path(RESET)),
                    read(token.path(CURRENT)),
                    token.path(CONTEXT).asStringOpt().orElse(null));
        }
        return new MergedTrackingToken(read(token.path(LOWER)), read(token.path(UPPER)));
    }
}
