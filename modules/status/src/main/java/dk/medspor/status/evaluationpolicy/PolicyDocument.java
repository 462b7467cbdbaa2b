package dk.medspor.status.evaluationpolicy;

import dk.medspor.initiatives.PolicyHistory;
import dk.medspor.initiatives.PolicyId;
import dk.medspor.medbodies.MedBodyId;
import java.util.Optional;

/**
 * The policy of a body or of the organisation.
 *
 * @param bodyId whose it is; that of the whole organisation if empty
 */
public record PolicyDocument(PolicyId id, Optional<MedBodyId> bodyId, PolicyHistory history) {}
