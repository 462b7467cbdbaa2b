package dk.medspor.access;

import dk.medspor.storage.RecordStore;
import dk.medspor.storage.RecordStore.StoredRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * The accounts, kept as records outside the log: a password hash is no fact of the MED system.
 *
 * <p>An account lies under its login, which makes logins unique in one write; a second record leads
 * from its id there. That one is written first, so what a crash leaves behind leads nowhere.
 */
public final class Accounts {

    private static final String KIND = "user";
    private static final String IDS = "user-id";

    private final RecordStore records;
    private final JsonMapper json;

    Accounts(RecordStore records, JsonMapper json) {
        this.records = records;
        this.json = json;
    }

    /** An account and the version of its record. */
    public record Versioned(long version, Account account) implements ChangedAccount {

        @Override
        public UUID accountId() {
            return account.id();
        }

        @Override
        public Rights rights() {
            return account.rights();
        }
    }

    /** Whether an account was added. */
    enum Added {
        YES,
        ID_TAKEN,
        LOGIN_TAKEN
    }

    public Optional<Versioned> find(Login login) {
        return records.get(KIND, login.value()).map(this::read);
    }

    public Optional<Versioned> find(UUID id) {
        return records.get(IDS, id.toString())
                .map(it -> new Login(new String(it.body(), StandardCharsets.UTF_8)))
                .flatMap(this::find)
                .filter(it -> it.account().id().equals(id));
    }

    /**
     * The account behind a log-in as it is now; empty once it is deactivated or has another
     * password.
     */
    public Optional<Account> current(AccountDetails loggedIn) {
        Account then = loggedIn.account();
        return find(then.login())
                .map(Versioned::account)
                .filter(it -> it.active() && it.id().equals(then.id()))
                .filter(it -> it.passwordHash().equals(then.passwordHash()));
    }

    /** In the order of their logins. */
    public List<Versioned> page(int page, int size) {
        return records.list(KIND, "", Math.multiplyExact(page + 1, size)).stream()
                .skip((long) page * size)
                .map(this::read)
                .toList();
    }

    public long count() {
        return records.count(KIND);
    }

    Added add(Account account) {
        if (find(account.login()).isPresent()) {
            return Added.LOGIN_TAKEN;
        }
        if (!leadTo(account)) {
            return Added.ID_TAKEN;
        }
        boolean added =
                records.put(
                        KIND,
                        account.login().value(),
                        RecordStore.NEW,
                        json.writeValueAsBytes(account));
        return added ? Added.YES : Added.LOGIN_TAKEN;
    }

    /** False when the account is no longer at that version. */
    boolean replace(Versioned seen, Account account) {
        return records.put(
                KIND, account.login().value(), seen.version(), json.writeValueAsBytes(account));
    }

    private boolean leadTo(Account account) {
        String id = account.id().toString();
        byte[] login = account.login().value().getBytes(StandardCharsets.UTF_8);
        return find(account.id()).isEmpty()
                && records.put(
                        IDS,
                        id,
                        records.get(IDS, id).map(StoredRecord::version).orElse(RecordStore.NEW),
                        login);
    }

    private Versioned read(StoredRecord it) {
        return new Versioned(it.version(), json.readValue(it.body(), Account.class));
    }
}
