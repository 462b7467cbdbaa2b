package dk.medspor.medbodies;

import java.time.LocalDate;

/**
 * A body that is there no more, and who is asked instead.
 *
 * @param on the first day on which it is no longer there
 */
public record EndedBody(MedBodyId bodyId, LocalDate on, MedBodyId successorId) {}
