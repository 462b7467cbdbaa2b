package dk.medspor.recommendations;

import dk.medspor.kernel.Protected;
import java.util.List;
import java.util.Optional;

/**
 * A recommendation in the fields of its template.
 *
 * @param theme Tema
 * @param background Baggrund, of the theme
 * @param number as the document has it, like "3" or "2.b"
 * @param title Anbefaling
 * @param purpose Formål
 * @param goal Mål
 * @param actions Indsatser
 * @param followUp Opfølgning
 * @param baseline Baseline
 * @param resources Ressourcer og økonomi
 * @param nextStep Næste step
 * @param linkedThemes the other themes that it touches
 */
public record Template(
        Protected<String> theme,
        Optional<Protected<String>> background,
        Optional<String> number,
        Protected<String> title,
        Optional<Protected<String>> purpose,
        Optional<Protected<String>> goal,
        List<Protected<String>> actions,
        Optional<Protected<String>> followUp,
        Optional<Protected<String>> baseline,
        Optional<Resources> resources,
        Optional<Protected<String>> nextStep,
        List<Protected<String>> linkedThemes) {

    public Template {
        actions = List.copyOf(actions);
        linkedThemes = List.copyOf(linkedThemes);
    }

    /** The fields that are still to be filled in, in the order of the template. */
    public List<Field> missing() {
        return List.of(Field.values()).stream().filter(it -> !it.isFilled(this)).toList();
    }

    /** What a complete recommendation says besides its theme and title. */
    public enum Field {
        BACKGROUND,
        PURPOSE,
        GOAL,
        ACTIONS,
        FOLLOW_UP,
        BASELINE,
        RESOURCES,
        NEXT_STEP;

        private boolean isFilled(Template it) {
            return switch (this) {
                case BACKGROUND -> it.background().isPresent();
                case PURPOSE -> it.purpose().isPresent();
                case GOAL -> it.goal().isPresent();
                case ACTIONS -> !it.actions().isEmpty();
                case FOLLOW_UP -> it.followUp().isPresent();
                case BASELINE -> it.baseline().isPresent();
                case RESOURCES -> it.resources().isPresent();
                case NEXT_STEP -> it.nextStep().isPresent();
            };
        }
    }
}
