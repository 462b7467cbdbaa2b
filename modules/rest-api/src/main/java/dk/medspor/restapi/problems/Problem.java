package dk.medspor.restapi.problems;

import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * A problem before it is put into words.
 *
 * @param kind the stable last part of its type, for example {@code already-started}
 * @param arguments what its sentences speak of: dates, ids, limits; never free text of a user
 * @param fields where in the request it lies; empty when it lies nowhere in particular
 */
public record Problem(
        HttpStatus status, String kind, List<Object> arguments, List<FieldProblem> fields) {

    /** The stable part of every problem type. */
    public static final String TYPE_PREFIX = "urn:problem-type:medspor:";

    /**
     * One field that breaks one rule.
     *
     * @param field its path, for example {@code meetings[0].date}
     * @param rule the stable name of the rule
     */
    public record FieldProblem(String field, String rule, List<Object> arguments) {
        public FieldProblem {
            arguments = List.copyOf(arguments);
        }
    }

    public Problem {
        arguments = List.copyOf(arguments);
        fields = List.copyOf(fields);
    }

    /** A problem of the request as a whole. */
    public static Problem of(HttpStatus status, String kind, Object... arguments) {
        return new Problem(status, kind, List.of(arguments), List.of());
    }

    /** A problem that is a broken rule of one field: the rule has the problem's name. */
    public static Problem at(String field, HttpStatus status, String kind, Object... arguments) {
        List<Object> all = List.of(arguments);
        return new Problem(status, kind, all, List.of(new FieldProblem(field, kind, all)));
    }

    /** Fields of a request that do not have the form they should. */
    public static Problem invalid(List<FieldProblem> fields) {
        return new Problem(HttpStatus.BAD_REQUEST, "invalid-request", List.of(), fields);
    }

    public static Problem invalid(String field, String rule, Object... arguments) {
        return invalid(List.of(new FieldProblem(field, rule, List.of(arguments))));
    }
}
