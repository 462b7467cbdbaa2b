package dk.medspor.restapi.problems;

/** Ends a request with a problem that the edge itself has found. */
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.kind(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
