package dk.medspor.minutesimport.parsing;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Signs that a line may begin with and that are not part of its text. */
enum Marker {
    /** One to six {@code #}. */
    MARKDOWN("(#{1,6})\\s+(?=\\S)"),
    /** Bullets of text, and of symbol fonts, which lie in the private-use area. */
    BULLET("[•‣▪■●○◦➢✓\uF020-\uF0FF]\\s*"),
    DASH("[-*]\\s+(?=\\S)"),
    /** {@code 1.} or {@code 1)} before text. */
    NUMBER("(\\d{1,3})[.)]\\s+(?=\\S)"),
    /** {@code Bilag:} or {@code Bilag 1:} before text. */
    ATTACHMENT("(?i)bilag(?: \\d{1,3})?:\\s+(?=\\S)");

    private final Pattern sign;

    Marker(String sign) {
        this.sign = Pattern.compile(sign);
    }

    /**
     * A marker found at the beginning of a line.
     *
     * @param length of the sign and the blanks behind it
     */
    record Found(Marker marker, MatchResult match, int length) {}

    static Optional<Found> at(String text) {
        return List.of(values()).stream().flatMap(marker -> marker.find(text).stream()).findFirst();
    }

    private Optional<Found> find(String text) {
        var matcher = sign.matcher(text);
        return matcher.lookingAt()
                ? Optional.of(new Found(this, matcher.toMatchResult(), matcher.end()))
                : Optional.empty();
    }
}
