package dk.medspor.access;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A quick stand-in for bcrypt that counts how often it was asked to compare. */
final class CountingEncoder implements PasswordEncoder {

    private final AtomicInteger comparisons = new AtomicInteger();

    int comparisons() {
        return comparisons.get();
    }

    @Override
    public String encode(@Nullable CharSequence password) {
        return "hash of " + password;
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        comparisons.incrementAndGet();
        return encode(password).equals(hash);
    }
}
