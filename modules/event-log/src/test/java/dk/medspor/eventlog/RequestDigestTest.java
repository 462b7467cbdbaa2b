package dk.medspor.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequestDigestTest {

    private static final TextKey KEY = new TextKey(42, new byte[TextKey.LENGTH]);
    private static final String DIGEST = "ab".repeat(32);

    @Test
    void the_same_request_is_known_by_its_key() {
        String kept = RequestDigest.keyed(DIGEST, KEY);

        assertThat(kept).startsWith("42:").doesNotContain(DIGEST);
        assertThat(RequestDigest.same(kept, DIGEST, _ -> Optional.of(KEY))).isTrue();
        assertThat(RequestDigest.same(kept, "cd".repeat(32), _ -> Optional.of(KEY))).isFalse();
    }

    @Test
    void without_its_key_it_tells_nothing() {
        assertThat(
                        RequestDigest.same(
                                RequestDigest.keyed(DIGEST, KEY), DIGEST, _ -> Optional.empty()))
                .isFalse();
    }

    @Test
    void logs_of_before_hold_the_digest_itself() {
        assertThat(RequestDigest.same(DIGEST, DIGEST, _ -> Optional.empty())).isTrue();
        assertThat(RequestDigest.key(metadata(DIGEST))).isEmpty();
    }

    @Test
    void the_number_of_the_key_is_found_in_the_metadata() {
        assertThat(RequestDigest.key(metadata(RequestDigest.keyed(DIGEST, KEY)))).hasValue(42);
        assertThat(RequestDigest.key("{}".getBytes(UTF_8))).isEmpty();
    }

    private static byte[] metadata(String request) {
        return "{\"request\":\"%s\"}".formatted(request).getBytes(UTF_8);
    }
}
