package dk.medspor.restapi.http;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;

/** The same rules for text that may be left out. */
final class OptionalTextValidator implements ConstraintValidator<Text, Optional<String>> {

    private int max;

    @Override
    public void initialize(Text text) {
        max = text.max();
    }

    @Override
    public boolean isValid(Optional<String> value, ConstraintValidatorContext context) {
        return TextValidator.report(value.flatMap(it -> TextValidator.broken(it, max)), context);
    }
}
