package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a meeting is.
 *
 * @param caseReference the number in the case system, in whatever form it has there
 */
public record MeetingDetails(
        MedBodyId bodyId,
        MeetingKind kind,
        LocalDate date,
        Protected<String> title,
        Optional<String> caseReference) {}
