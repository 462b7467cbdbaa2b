package dk.medspor.restapi.http;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says which rule of {@link Text} is broken, in place of a message. */
final class TextValidator implements ConstraintValidator<Text, String> {

    private int max;

    @Override
    public void initialize(Text text) {
        max = text.max();
    }

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        return report(value == null ? Optional.of("required") : broken(value, max), context);
    }

    static boolean report(Optional<String> broken, ConstraintValidatorContext context) {
        broken.ifPresent(
                rule -> {
                    context.disableDefaultConstraintViolation();
                    context.buildConstraintViolationWithTemplate(rule).addConstraintViolation();
                });
        return broken.isEmpty();
    }

    static Optional<String> broken(String value, int max) {
        if (value.isBlank()) {
            return Optional.of("blank");
        }
        if (value.length() > max) {
            return Optional.of("too-long");
        }
        return value.codePoints().anyMatch(TextValidator::unfit)
                ? Optional.of("unfit-characters")
                : Optional.empty();
    }

    private static boolean unfit(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\r' && character != '\t';
            case Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
