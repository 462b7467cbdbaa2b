package dk.medspor.access;

import dk.medspor.storage.RecordStore;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The accounts, kept as records outside the log: a password hash is no fact of the MED system. */
public final class Accounts {

    private static final String KIND = "account";

    private final RecordStore records;
    private final JsonMapper json;

    public Accounts(RecordStore records, JsonMapper json) {
        this.records = records;
        this.json = json;
    }

    /** Finds by login, whatever its case. */
    public Optional<Account> find(String login) {
        return records.get(KIND, key(login)).map(it -> json.readValue(it.body(), Account.class));
    }

    /**
     * Adds an account.
     *
     * @return false when the login is taken
     */
    public boolean add(Account account) {
        return records.put(
                KIND, key(account.login()), RecordStore.NEW, json.writeValueAsBytes(account));
    }

    private static String key(String login) {
        return login.toLowerCase(Locale.ROOT);
    }
}
