package dk.medspor.minutesimport;

import dk.medspor.minutesimport.review.Corrections;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A draft with the corrections that somebody has made to it. The draft itself stays what the rules
 * made of the document.
 *
 * @param draft as it was read
 * @param lines of the document, blank ones included
 * @param edits in the order they were made
 * @param corrected the draft with the edits
 */
public record Reviewed(Draft draft, List<String> lines, List<Edit> edits, Draft corrected) {

    public Reviewed {
        lines = List.copyOf(lines);
        edits = List.copyOf(edits);
    }

    /**
     * The draft with those of the edits that still fit: from the first one on that names nothing,
     * which happens when the rules have learned to read more, the rest is left out.
     */
    public static Reviewed of(Draft draft, List<String> lines, List<Edit> edits) {
        var now = new Reviewed(draft, lines, List.of(), draft);
        for (Edit edit : edits) {
            var next = now.with(edit);
            if (next.isEmpty()) {
                return now;
            }
            now = next.get();
        }
        return now;
    }

    /** With one more edit; empty when it names nothing that is there. */
    public Optional<Reviewed> with(Edit edit) {
        return Corrections.apply(corrected, lines, edit)
                .map(
                        it -> {
                            var all = new ArrayList<>(edits);
                            all.add(edit);
                            return new Reviewed(draft, lines, all, it);
                        });
    }

    /** Without the last edit. */
    public Reviewed undone() {
        return edits.isEmpty() ? this : of(draft, lines, edits.subList(0, edits.size() - 1));
    }
}
