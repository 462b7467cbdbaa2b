package dk.medspor.access;

import dk.medspor.access.AccountRejection.AccountChangedMeanwhile;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.storage.RecordStore;
import dk.medspor.storage.RecordStore.StoredRecord;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * The secrets by which calendars are read without logging in, one to an account at most. They say
 * who reads and no more: what that account may see is asked anew each time.
 */
public final class CalendarSecrets {

    private static final String KIND = "calendar-secret";

    private final RecordStore records;
    private final Accounts accounts;
    private final JsonMapper json;
    private final SecretIssuer secrets;
    private final Clock clock;

    CalendarSecrets(
            RecordStore records,
            Accounts accounts,
            JsonMapper json,
            SecretIssuer secrets,
            Clock clock) {
        this.records = records;
        this.accounts = accounts;
        this.json = json;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** What is kept of a secret. */
    record Kept(String digest, Instant madeAt) {}

    /** Makes a new one, which ends the one before. It can be read here and never again. */
    public String make(Account account) {
        String secret = secrets.text();
        var kept = new Kept(SecretDigest.of(secret), clock.instant());
        String key = account.id().toString();
        long version = records.get(KIND, key).map(StoredRecord::version).orElse(RecordStore.NEW);
        if (!records.put(KIND, key, version, json.writeValueAsBytes(kept))) {
            throw new CommandRejected(new AccountChangedMeanwhile());
        }
        return secret;
    }

    /** Ends it; where there is none, nothing happens. */
    public void revoke(Account account) {
        String key = account.id().toString();
        Optional<StoredRecord> kept = records.get(KIND, key);
        if (kept.isPresent() && !records.delete(KIND, key, kept.get().version())) {
            throw new CommandRejected(new AccountChangedMeanwhile());
        }
    }

    /** When the secret that opens now was made; empty when none does. */
    public Optional<Instant> madeAt(Account account) {
        return kept(account.id()).map(Kept::madeAt);
    }

    /** Who reads with the secret; empty when it opens nothing, or the account has ended. */
    public Optional<AccountDetails> reader(UUID account, String secret) {
        return kept(account)
                .filter(it -> SecretDigest.matches(it.digest(), secret))
                .flatMap(_ -> accounts.find(account))
                .map(Accounts.Versioned::account)
                .filter(Account::active)
                .map(AccountDetails::new);
    }

    private Optional<Kept> kept(UUID account) {
        return records.get(KIND, account.toString())
                .map(it -> json.readValue(it.body(), Kept.class));
    }
}
