package dk.medspor.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Lets a slow hash be slow once: Basic log-in sends the password with every request, and each would
 * cost a quarter of a second. What matched before is remembered as a keyed digest of hash and
 * password, whose key lives and dies with this process. A changed password has another hash, so
 * nothing stale can match; a wrong password always pays the full price.
 */
final class RememberingPasswordEncoder implements PasswordEncoder {

    private static final int REMEMBERED = 1_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final PasswordEncoder slow;
    private final SecretKeySpec key;
    private final Set<String> matched =
            Collections.synchronizedSet(Collections.newSetFromMap(new Recent()));

    RememberingPasswordEncoder(PasswordEncoder slow) {
        this.slow = slow;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, ALGORITHM);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return slow.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        if (password == null || hash == null) {
            return false;
        }
        if (remembers(password, hash)) {
            return true;
        }
        boolean matches = slow.matches(password, hash);
        if (matches) {
            matched.add(digest(password, hash));
        }
        return matches;
    }

    /** Whether the two matched before. */
    boolean remembers(CharSequence password, String hash) {
        return matched.contains(digest(password, hash));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return slow.upgradeEncoding(hash);
    }

    private String digest(CharSequence password, String hash) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(hash.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            mac.update(password.toString().getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class Recent extends LinkedHashMap<String, Boolean> {

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    }
}
