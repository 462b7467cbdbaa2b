package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A theme while its lines are still coming in. */
final class ThemeBuilder {

    private final Block definition;
    private final List<Piece> pieces = new ArrayList<>();
    private Optional<String> summary = Optional.empty();

    ThemeBuilder(Block definition) {
        this.definition = definition;
        pieces.addAll(definition.pieces());
    }

    void repeat(Block line) {
        pieces.addAll(line.pieces());
    }

    /** The first paragraph under the repeated title sums the theme up. */
    boolean summarise(Block paragraph) {
        if (summary.isPresent()) {
            return false;
        }
        summary = Optional.of(paragraph.text());
        pieces.addAll(paragraph.pieces());
        return true;
    }

    Theme build() {
        var line = ThemeLine.of(definition.text());
        return new Theme(
                NumberedList.number(definition),
                line.title(),
                line.description(),
                summary,
                Piece.spans(pieces));
    }
}
