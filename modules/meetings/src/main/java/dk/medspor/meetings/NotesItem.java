package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Sides;
import dk.medspor.meetings.Conclusion.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An item of an agenda as notes have it.
 *
 * @param purpose what the notes say it was there for
 * @param proposals the points of the Indstilling
 * @param statement the Sagsfremstilling
 * @param decision the Beslutning, in the words of the notes
 */
public record NotesItem(
        String title,
        Optional<ItemPurpose> purpose,
        Optional<ItemContent.Slot> slot,
        List<String> proposals,
        Optional<String> statement,
        Optional<String> decision) {

    private static final Pattern NOTED = Pattern.compile("(?iU)\\btil efterretning\\b");
    private static final Pattern DISAGREED = Pattern.compile("(?iU)\\buenig");
    private static final Pattern DECIDED =
            Pattern.compile(
                    "(?iU)\\b(?:godkend|tiltr(?:åd|æd)|vedtag|vedtog|beslut|enige?\\b|enighed)");

    public NotesItem {
        proposals = List.copyOf(proposals);
    }

    ImportedProceedings.Item imported() {
        return new ImportedProceedings.Item(
                new ItemContent(
                        Protected.text(title),
                        purpose.orElseGet(this::purposeByOutcome),
                        slot,
                        proposals.stream().map(Protected::text).toList(),
                        statement.map(Protected::text)),
                decision.map(NotesItem::conclusion));
    }

    /** An item without a purpose in the notes was there for what came of it. */
    private ItemPurpose purposeByOutcome() {
        return switch (decision.map(NotesItem::outcome).orElse(Outcome.DISCUSSED)) {
            case NOTED -> ItemPurpose.INFORMATION;
            case DISCUSSED -> ItemPurpose.DISCUSSION;
            case DECIDED -> ItemPurpose.DECISION;
        };
    }

    /** Notes that tell of no disagreement tell of a decision that both sides are behind. */
    private static Conclusion conclusion(String words) {
        var outcome = outcome(words);
        return new Conclusion(
                outcome,
                Protected.text(words),
                outcome == Outcome.DECIDED
                        ? Optional.of(
                                new Sides(Sides.View.AGREED, Optional.empty(), Optional.empty()))
                        : Optional.empty());
    }

    /**
     * Where the sides did not agree, only the secretary can say what each of them stated: until
     * then it was discussed.
     */
    private static Outcome outcome(String words) {
        String text = words.toLowerCase(Locale.ROOT);
        if (NOTED.matcher(text).find()) {
            return Outcome.NOTED;
        }
        boolean decided = DECIDED.matcher(text).find() && !DISAGREED.matcher(text).find();
        return decided ? Outcome.DECIDED : Outcome.DISCUSSED;
    }
}
