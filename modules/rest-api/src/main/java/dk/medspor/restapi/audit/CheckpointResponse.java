package dk.medspor.restapi.audit;

import dk.medspor.audit.checkpoint.Checkpoint;
import dk.medspor.audit.checkpoint.SignedNote;
import java.time.Instant;

/**
 * How far the log reached, signed.
 *
 * @param events how many it held
 * @param headHash the chain there, in hexadecimal
 * @param recordedAt when the last of them was recorded
 * @param note the signed text as it is published; all of it is needed to check it
 */
record CheckpointResponse(
        String origin, long events, String headHash, Instant recordedAt, String note) {

    static CheckpointResponse of(SignedNote note) {
        Checkpoint it = Checkpoint.parse(note.text());
        return new CheckpointResponse(
                it.origin(), it.events(), it.hexHash(), it.recordedAt(), note.published());
    }
}
