package dk.medspor.restapi.audit;

import dk.medspor.audit.checkpoint.CheckpointKeys.KnownKey;
import dk.medspor.audit.checkpoint.CheckpointKeys.Takeover;
import dk.medspor.audit.checkpoint.SignedNote;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The keys that checkpoints are signed with, from the first one on. */
public record KeysResponse(List<KeyResponse> keys) {

    /**
     * A key that checkpoints are signed with.
     *
     * @param verifier as C2SP signed-note writes it: name, key id, base64
     * @param pem as {@code openssl} reads it
     * @param takeover whether the key before it vouches for it
     * @param handover the checkpoint that it and the key before it signed; empty for the first key,
     *     and for one that took over before handovers were kept
     */
    public record KeyResponse(
            String keyId,
            String verifier,
            String pem,
            Instant from,
            Takeover takeover,
            Optional<String> handover) {

        private static KeyResponse of(KnownKey it) {
            return new KeyResponse(
                    it.verifier().id(),
                    it.verifier().text(),
                    it.verifier().pem(),
                    it.from(),
                    it.takeover(),
                    it.handover().map(SignedNote::published));
        }
    }

    static KeysResponse of(List<KnownKey> keys) {
        return new KeysResponse(keys.stream().map(KeyResponse::of).toList());
    }
}
