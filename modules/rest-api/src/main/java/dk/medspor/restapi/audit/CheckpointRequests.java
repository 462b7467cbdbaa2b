package dk.medspor.restapi.audit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

final class CheckpointRequests {

    private static final int LONGEST_NOTE = 10_000;

    private CheckpointRequests() {}

    /**
     * A checkpoint that somebody kept.
     *
     * @param note the whole signed text
     */
    record Check(@NotNull @Size(max = LONGEST_NOTE) String note) {}
}
