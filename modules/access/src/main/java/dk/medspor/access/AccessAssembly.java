package dk.medspor.access;

import dk.medspor.storage.RecordStore;
import java.time.Clock;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.databind.json.JsonMapper;

/** Puts the parts of this module together; an application makes one and hands the parts out. */
public final class AccessAssembly {

    private final Accounts accounts;
    private final AccessJournal journal;
    private final AccountAdministration administration;
    private final OwnPassword ownPassword;
    private final CalendarSecrets calendarSecrets;
    private final OwnMailbox ownMailbox;
    private final FirstAdministrator firstAdministrator;
    private final AuthenticationProvider authentication;

    /**
     * Makes the parts.
     *
     * @param slow how a password becomes a hash; slow on purpose
     */
    public AccessAssembly(RecordStore records, JsonMapper json, PasswordEncoder slow, Clock clock) {
        var passwords = new Passwords(new RememberingPasswordEncoder(slow));
        var secrets = new SecretIssuer(clock);
        var attempts = new Attempts(clock);
        this.accounts = new Accounts(records, json);
        this.journal = new AccessJournal(records, json, clock);
        var failures = new FailedAttempts(attempts, journal);
        var check = new PasswordCheck(accounts, passwords, attempts, failures);
        this.authentication = new AccountAuthentication(check);
        this.administration =
                new AccountAdministration(accounts, passwords, secrets, attempts, journal);
        this.ownPassword =
                new OwnPassword(accounts, passwords, check, attempts, failures, journal, clock);
        this.calendarSecrets = new CalendarSecrets(records, accounts, json, secrets, clock);
        this.ownMailbox = new OwnMailbox(accounts);
        this.firstAdministrator = new FirstAdministrator(accounts, administration, secrets);
    }

    public Accounts accounts() {
        return accounts;
    }

    public AccessJournal journal() {
        return journal;
    }

    public Guard guard() {
        return new Guard(accounts, journal);
    }

    public AccountAdministration administration() {
        return administration;
    }

    public OwnPassword ownPassword() {
        return ownPassword;
    }

    public CalendarSecrets calendarSecrets() {
        return calendarSecrets;
    }

    public OwnMailbox ownMailbox() {
        return ownMailbox;
    }

    public FirstAdministrator firstAdministrator() {
        return firstAdministrator;
    }

    public AuthenticationProvider authentication() {
        return authentication;
    }
}
