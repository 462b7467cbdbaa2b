package dk.medspor.access;

import dk.medspor.access.AccountRejection.UnfitPassword;
import dk.medspor.kernel.CommandRejected;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Passwords: which ones may be set, and how they become hashes. */
public final class Passwords {

    /** In characters, however many bytes each takes. */
    public static final int LEAST_CHARACTERS = 12;

    /** All that bcrypt reads; what follows would not count, so it is refused. */
    public static final int MOST_BYTES = 72;

    private final RememberingPasswordEncoder encoder;

    /** Made beside the start of the application, which need not wait for a hash. */
    private final CompletableFuture<String> nobodys;

    Passwords(RememberingPasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobodys = CompletableFuture.supplyAsync(() -> hash(UUID.randomUUID().toString()));
    }

    static Optional<PasswordFault> fault(String password) {
        String text = canonical(password);
        if (text.codePoints().anyMatch(Passwords::unfit)) {
            return Optional.of(PasswordFault.UNFIT_CHARACTERS);
        }
        if (text.codePointCount(0, text.length()) < LEAST_CHARACTERS) {
            return Optional.of(PasswordFault.TOO_SHORT);
        }
        return text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
                ? Optional.of(PasswordFault.TOO_LONG)
                : Optional.empty();
    }

    /** The hash of a password that may be set. */
    String hashFit(String password) {
        fault(password)
                .ifPresent(
                        it -> {
                            throw new CommandRejected(new UnfitPassword(it));
                        });
        return hash(password);
    }

    /** The hash of what an operator chose, who may be as brief as he dares. */
    String hashAny(String password) {
        return hash(password);
    }

    /** Whether it matched before, which costs nothing to say. */
    boolean remembers(String password, Optional<String> hash) {
        return hash.filter(it -> encoder.remembers(canonical(password), it)).isPresent();
    }

    /** Takes equally long whether there is a hash or not. */
    boolean match(String password, Optional<String> hash) {
        boolean matches = encoder.matches(canonical(password), hash.orElseGet(nobodys::join));
        return matches && hash.isPresent();
    }

    private String hash(String password) {
        String hash = encoder.encode(canonical(password));
        if (hash == null) {
            throw new IllegalStateException("no hash for a password");
        }
        return hash;
    }

    /** Keyboards differ in how they compose letters (RFC 8265). */
    private static String canonical(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private static boolean unfit(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
