package dk.medspor.restapi.problems;

import static java.util.Comparator.comparing;

import dk.medspor.restapi.http.Text;
import dk.medspor.restapi.problems.Problem.FieldProblem;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Map;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;

/** Names the rules of Jakarta Validation as problems do. */
final class InvalidFields {

    private static final Map<String, String> RULES =
            Map.of("NotNull", "required", "Size", "too-many", "Min", "too-small", "Max", "too-big");

    private InvalidFields() {}

    static Problem of(MethodArgumentNotValidException invalid) {
        return Problem.invalid(
                invalid.getBindingResult().getAllErrors().stream()
                        .map(InvalidFields::problem)
                        .sorted(comparing(FieldProblem::field))
                        .toList());
    }

    private static FieldProblem problem(ObjectError error) {
        String field = error instanceof FieldError it ? it.getField() : error.getObjectName();
        ConstraintViolation<?> violation = error.unwrap(ConstraintViolation.class);
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        if (violation.getConstraintDescriptor().getAnnotation() instanceof Text) {
            // The validator of texts puts the rule where others put a sentence.
            return new FieldProblem(field, violation.getMessage(), List.of(attributes.get("max")));
        }
        String code = String.valueOf(error.getCode());
        Object limit = attributes.getOrDefault("value", attributes.getOrDefault("max", ""));
        return new FieldProblem(field, RULES.getOrDefault(code, code), List.of(limit));
    }
}
