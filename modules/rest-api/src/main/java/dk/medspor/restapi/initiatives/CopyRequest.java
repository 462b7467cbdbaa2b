package dk.medspor.restapi.initiatives;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The same, done by another body. */
record CopyRequest(
        Optional<UUID> id,
        @NotNull UUID originId,
        @NotNull UUID ownerBodyId,
        Optional<LocalDate> proposedOn) {}
