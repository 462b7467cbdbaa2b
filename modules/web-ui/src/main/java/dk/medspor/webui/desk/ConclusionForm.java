package dk.medspor.webui.desk;

import dk.medspor.medbodies.Sides;
import dk.medspor.meetings.Conclusion;
import dk.medspor.meetings.Conclusion.Outcome;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting came to on an item, as it was typed.
 *
 * @param view whether the sides agreed, heeded for a decision
 * @param reason why it is put otherwise than before
 */
record ConclusionForm(
        Outcome outcome,
        Sides.@Nullable View view,
        @Nullable String text,
        @Nullable String management,
        @Nullable String employees,
        @Nullable String reason) {

    Conclusion conclusion() {
        return new Conclusion(
                outcome, Typed.text(text).orElseThrow(() -> Missing.field("text")), sides());
    }

    private Optional<Sides> sides() {
        return Optional.ofNullable(view)
                .filter(_ -> outcome == Outcome.DECIDED)
                .map(it -> new Sides(it, Typed.text(management), Typed.text(employees)));
    }
}
