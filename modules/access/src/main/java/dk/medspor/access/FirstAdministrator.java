package dk.medspor.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Makes sure that a new installation has somebody who can log in. */
public final class FirstAdministrator {

    /** The login and the id of the first account. */
    public static final String LOGIN = "admin";

    private static final int GENERATED_BYTES = 18;

    private final Accounts accounts;
    private final PasswordEncoder passwords;

    public FirstAdministrator(Accounts accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /**
     * Creates the account unless it is there already.
     *
     * @param given the password to start with; one is generated when there is none
     * @return the generated password, to be shown this once
     */
    public Optional<String> ensure(Optional<String> given) {
        if (accounts.find(LOGIN).isPresent()) {
            return Optional.empty();
        }
        String password = given.orElseGet(FirstAdministrator::generate);
        accounts.add(new Account(LOGIN, LOGIN, encode(password), Set.of(Role.ADMIN), Set.of()));
        return given.isPresent() ? Optional.empty() : Optional.of(password);
    }

    private String encode(String password) {
        String hash = passwords.encode(password);
        if (hash == null) {
            throw new IllegalStateException("no hash for the administrator's password");
        }
        return hash;
    }

    private static String generate() {
        byte[] random = new byte[GENERATED_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
