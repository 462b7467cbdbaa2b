package dk.medspor.status.calls;

import dk.medspor.initiatives.InitiativeId;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a body has answered: why it declines, or the initiative it has started.
 *
 * @param on when it answered
 */
public record CallAnswer(
        MedBodyId bodyId,
        LocalDate on,
        Optional<Protected<String>> reason,
        Optional<InitiativeId> initiativeId) {}
