package dk.medspor.minutesimport;

import java.util.Optional;

/**
 * A case number.
 *
 * @param raw as it is written, of whatever system
 * @param kle its parts, when it follows KL's scheme
 */
public record CaseReference(String raw, Optional<KleCase> kle) {}
