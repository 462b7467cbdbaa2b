package dk.medspor.initiatives;

import dk.medspor.medbodies.MedBodyId;
import java.util.List;

/** Who answers for which initiatives, including everything acknowledged before the question. */
public interface EntrustedInitiatives {

    /** The initiatives that a body owns, or is to evaluate; those that have ended too. */
    List<InitiativeDossier> entrustedTo(MedBodyId body);
}
