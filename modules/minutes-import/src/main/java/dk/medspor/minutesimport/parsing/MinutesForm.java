package dk.medspor.minutesimport.parsing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a document has the form of classic minutes: items, each with what was decided. */
final class MinutesForm {

    private static final int LINES_OF_HEAD = 12;
    private static final Set<ItemPart> TELLING =
            EnumSet.of(ItemPart.PROPOSAL, ItemPart.STATEMENT, ItemPart.DECISION);
    private static final Pattern CALLS_ITSELF =
            Pattern.compile(
                    "(?iU)(?:beslutnings|møde)?(?:referat|protokol)\\b.*|dagsorden\\b(?!:).*");

    private MinutesForm() {}

    /** Minutes call themselves so and have items, or have the parts of items. */
    static boolean isFormOf(List<ShapedLine> lines, ItemHeadings.Found headings) {
        if (headings.listed().isEmpty() && headings.treated().isEmpty()) {
            return false;
        }
        if (callsItself(lines)) {
            return true;
        }
        var parts = EnumSet.noneOf(ItemPart.class);
        lines.forEach(
                line ->
                        ItemPart.headedBy(WrittenText.of(List.of(line.text())))
                                .ifPresent(parts::add));
        parts.retainAll(TELLING);
        return parts.size() > 1;
    }

    private static boolean callsItself(List<ShapedLine> lines) {
        return lines.stream()
                .filter(line -> !line.line().isBlank())
                .limit(LINES_OF_HEAD)
                .anyMatch(
                        line ->
                                CALLS_ITSELF
                                        .matcher(WrittenText.of(List.of(line.text())))
                                        .matches());
    }
}
