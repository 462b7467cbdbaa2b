package dk.medspor.restapi.http;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyRegister;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import java.util.Collection;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Lets an account have bodies that there are, and no others. */
@Component
public class KnownBodies {

    private final MedBodyRegister bodies;

    KnownBodies(MedBodyRegister bodies) {
        this.bodies = bodies;
    }

    /**
     * Goes on when every body is known.
     *
     * @throws ProblemException with the first that is not
     */
    public void require(Collection<UUID> ids) {
        for (UUID id : ids) {
            if (!bodies.knows(new MedBodyId(id))) {
                throw new ProblemException(
                        Problem.at(
                                "bodyIds", HttpStatus.UNPROCESSABLE_CONTENT, "unknown-body", id));
            }
        }
    }
}
