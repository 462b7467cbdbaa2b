package dk.medspor.audit.checkpoint;

import dk.medspor.storage.RecordStore;
import dk.medspor.storage.RecordStore.StoredRecord;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import tools.jackson.databind.json.JsonMapper;

/**
 * The keys that checkpoints are signed with, one after the other, kept beside the keys of protected
 * texts. The first is made when it is first asked for; the last one signs. Several nodes share
 * them.
 */
public final class CheckpointKeys {

    private static final String KIND = "checkpoint-keys";
    private static final int MOST = 1_000;

    /**
     * A key that is or was in use.
     *
     * @param from when it began to sign
     * @param handover the checkpoint that it and the key before it signed; empty for the first key,
     *     and for one that took over before handovers were kept
     * @param takeover whether the key before it vouches for it
     */
    public record KnownKey(
            VerifierKey verifier, Instant from, Optional<SignedNote> handover, Takeover takeover) {}

    /** How a key came to sign. */
    public enum Takeover {
        /** It is the first one. */
        FIRST,
        /** The key before it signed the checkpoint that names it. */
        VOUCHED_FOR,
        /**
         * No such checkpoint is kept. Whoever trusts the key before it has to compare this one with
         * what was published or mailed, and to say that they trust it, too.
         */
        NOT_VOUCHED_FOR
    }

    private record StoredKey(
            String verifier, String secret, Instant from, Optional<String> handover) {}

    private final RecordStore records;
    private final JsonMapper json;
    private final Clock clock;

    /**
     * The keys kept in this store.
     *
     * @param records a store apart from the log
     */
    public CheckpointKeys(RecordStore records, JsonMapper json, Clock clock) {
        this.records = records;
        this.json = json;
        this.clock = clock;
    }

    /** All keys, the first made first; the last one signs. */
    public List<KnownKey> all() {
        current();
        List<KnownKey> all = new ArrayList<>();
        stored().forEach(it -> all.add(known(it, all)));
        return List.copyOf(all);
    }

    /**
     * The keys to trust for whoever trusts these: they, and every key that one of them vouched for
     * when it took over.
     */
    List<VerifierKey> vouchedFor(List<VerifierKey> trusted) {
        List<VerifierKey> all = new ArrayList<>(trusted);
        all().stream()
                .filter(it -> isVouchedFor(it.verifier(), it.handover(), all))
                .map(KnownKey::verifier)
                .forEach(all::add);
        return all;
    }

    private static boolean isVouchedFor(
            VerifierKey key, Optional<SignedNote> handover, List<VerifierKey> trusted) {
        return handover.stream()
                .filter(it -> it.text().lines().anyMatch(handoverLine(key)::equals))
                .anyMatch(it -> trusted.stream().anyMatch(old -> it.signedBy(old).isPresent()));
    }

    /** The line of a checkpoint that names the key to be trusted from then on. */
    static String handoverLine(VerifierKey key) {
        return "key " + key.text();
    }

    /** The key that signs. */
    SigningKey current() {
        return last().orElseGet(
                        () -> {
                            String origin = "medspor/" + UUID.randomUUID();
                            add(0, SigningKey.fresh(origin), Optional.empty());
                            return last().orElseThrow();
                        });
    }

    /**
     * A new key of the same name after the one that signs, unless another node was first.
     *
     * @param handover makes the checkpoint by which the first of two keys vouches for the second
     * @return the key that signs from now on
     */
    KnownKey next(BiFunction<SigningKey, SigningKey, SignedNote> handover) {
        SigningKey before = current();
        SigningKey after = SigningKey.fresh(before.verifier().name());
        int number = stored().size();
        add(number, after, Optional.of(handover.apply(before, after).published()));
        return all().get(number);
    }

    private Optional<SigningKey> last() {
        List<StoredKey> keys = stored();
        return keys.isEmpty() ? Optional.empty() : Optional.of(signing(keys.getLast()));
    }

    private void add(int number, SigningKey key, Optional<String> handover) {
        StoredKey stored =
                new StoredKey(
                        key.verifier().text(),
                        Base64.getEncoder().encodeToString(key.pkcs8()),
                        clock.instant(),
                        handover);
        records.put(
                KIND, "%04d".formatted(number), RecordStore.NEW, json.writeValueAsBytes(stored));
    }

    private List<StoredKey> stored() {
        return records.list(KIND, "", MOST).stream()
                .map(StoredRecord::body)
                .map(it -> json.readValue(it, StoredKey.class))
                .toList();
    }

    private static KnownKey known(StoredKey it, List<KnownKey> before) {
        VerifierKey key = VerifierKey.parse(it.verifier());
        Optional<SignedNote> handover = it.handover().map(SignedNote::parse);
        return new KnownKey(key, it.from(), handover, takeover(key, handover, before));
    }

    private static Takeover takeover(
            VerifierKey key, Optional<SignedNote> handover, List<KnownKey> before) {
        if (before.isEmpty()) {
            return Takeover.FIRST;
        }
        return isVouchedFor(key, handover, List.of(before.getLast().verifier()))
                ? Takeover.VOUCHED_FOR
                : Takeover.NOT_VOUCHED_FOR;
    }

    private static SigningKey signing(StoredKey key) {
        return SigningKey.stored(
                VerifierKey.parse(key.verifier()), Base64.getDecoder().decode(key.secret()));
    }
}
