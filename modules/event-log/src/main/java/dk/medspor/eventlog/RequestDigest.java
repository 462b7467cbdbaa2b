package dk.medspor.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;

/**
 * What the metadata of an event say of the request that it was recorded by: an HMAC-SHA-256 of its
 * digest, after the number of the key, which lies where the keys of texts do. A digest without a
 * key would tell a short text to whoever tries all of them, also when the text itself is erased.
 * Logs of before hold the digest itself.
 */
final class RequestDigest {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern KEYED = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    private RequestDigest() {}

    static String keyed(String digest, TextKey key) {
        return key.number() + ":" + HexFormat.of().formatHex(mac(digest, key));
    }

    /** Whether it is the same request; not, once the key was destroyed. */
    static boolean same(String kept, String digest, LongFunction<Optional<TextKey>> keys) {
        Matcher parts = KEYED.matcher(kept);
        if (!parts.matches()) {
            return kept.equals(digest);
        }
        byte[] mac = HexFormat.of().parseHex(parts.group(2));
        return keys.apply(Long.parseLong(parts.group(1)))
                .filter(it -> MessageDigest.isEqual(mac, mac(digest, it)))
                .isPresent();
    }

    /** The number of the key in the metadata of an event. */
    static OptionalLong key(byte[] metadata) {
        JsonNode kept = EventJson.mapper().readTree(metadata).path(EventMetadata.REQUEST);
        Matcher parts = KEYED.matcher(kept.asString(""));
        return parts.matches()
                ? OptionalLong.of(Long.parseLong(parts.group(1)))
                : OptionalLong.empty();
    }

    private static byte[] mac(String digest, TextKey key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.bytes(), ALGORITHM));
            return mac.doFinal(digest.getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
        }
    }
}
