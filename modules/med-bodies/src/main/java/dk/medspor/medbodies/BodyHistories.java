package dk.medspor.medbodies;

import java.util.List;
import java.util.Optional;

/** The histories of all bodies, including everything acknowledged before the question. */
public interface BodyHistories {

    Optional<BodyHistory> history(MedBodyId id);

    List<BodyHistory> histories();
}
