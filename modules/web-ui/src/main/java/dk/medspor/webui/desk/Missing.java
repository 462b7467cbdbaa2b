package dk.medspor.webui.desk;

import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;

/** A field that the page asks for, and that a request lacks. */
final class Missing {

    private Missing() {}

    static ProblemException field(String name) {
        return new ProblemException(Problem.invalid(name, "required"));
    }
}
