package dk.medspor.webui.forms;

import dk.medspor.webui.question.TypedDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be wrong with a field before any rule of the domain is asked. */
final class FieldRules {

    private static final String FIGURE = "-?\\d{1,12}([.,]\\d{1,6})?";

    private FieldRules() {}

    /** The rule that is broken. */
    static Optional<String> broken(Field field, List<String> typed) {
        if (typed.isEmpty()) {
            return Optional.of("required").filter(_ -> field.required());
        }
        return typed.stream().flatMap(it -> broken(field, it).stream()).findFirst();
    }

    private static Optional<String> broken(Field field, String typed) {
        if (typed.length() > field.longest()) {
            return Optional.of("too-long");
        }
        if (typed.codePoints().anyMatch(FieldRules::isUnfit)) {
            return Optional.of("unfit");
        }
        boolean readable =
                switch (field.kind()) {
                    case DATE -> TypedDate.read(typed).isPresent();
                    case NUMBER -> number(typed).isPresent();
                    case CHOICE, RADIO, CHOICES ->
                            field.options().stream().anyMatch(it -> it.value().equals(typed));
                    case HIDDEN ->
                            field.preset().contains(typed) || TypedId.read(typed).isPresent();
                    case LINE, TEXT -> true;
                };
        return readable
                ? Optional.empty()
                : Optional.of("unreadable-" + field.kind().name().toLowerCase(Locale.ROOT));
    }

    /** A figure with a comma, as Danes write it, or with a point. */
    static Optional<BigDecimal> number(String typed) {
        return typed.matches(FIGURE)
                ? Optional.of(new BigDecimal(typed.replace(',', '.')))
                : Optional.empty();
    }

    private static boolean isUnfit(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\t';
            case Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
