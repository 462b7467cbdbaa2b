package dk.medspor.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes sure that a new installation has somebody who can log in. */
public final class FirstAdministrator {

    /** The login of the first account. */
    public static final String LOGIN = "admin";

    private final Accounts accounts;
    private final AccountAdministration administration;
    private final SecretIssuer secrets;

    FirstAdministrator(
            Accounts accounts, AccountAdministration administration, SecretIssuer secrets) {
        this.accounts = accounts;
        this.administration = administration;
        this.secrets = secrets;
    }

    /**
     * Creates the account unless it is there already.
     *
     * @param given the password to start with, however short: who sets it owns the machine; one is
     *     generated when there is none
     * @return the generated password, to be shown this once
     * @throws UnfitFirstPassword when the given password may not be one
     */
    public Optional<String> ensure(Optional<String> given) {
        Login login = new Login(LOGIN);
        if (accounts.find(login).isPresent()) {
            return Optional.empty();
        }
        if (given.flatMap(Passwords::fault)
                .filter(it -> it != PasswordFault.TOO_SHORT)
                .isPresent()) {
            throw new UnfitFirstPassword();
        }
        String password = given.orElseGet(secrets::text);
        administration.createForOperator(
                new NewAccount(UUID.randomUUID(), login, Set.of(Role.ADMIN), Set.of()), password);
        return given.isPresent() ? Optional.empty() : Optional.of(password);
    }
}
