package dk.medspor.medbodies;

import java.time.LocalDate;
import java.util.Optional;

/** What others may know of a body. */
public record MedBodyProfile(
        MedBodyId id,
        String name,
        Tier tier,
        Optional<MedBodyId> parentId,
        boolean evaluates,
        Optional<LocalDate> validFrom) {}
