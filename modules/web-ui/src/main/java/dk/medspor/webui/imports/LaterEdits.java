package dk.medspor.webui.imports;

import dk.medspor.minutesimport.Edit;
import dk.medspor.minutesimport.Reviewed;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What was changed in a review since somebody looked at it.
 *
 * @param made the edits that came, the latest last, each with the text it was made to
 * @param undone how many of those seen are undone
 */
record LaterEdits(List<Made> made, int undone) {

    private static final int SHOWN = 20;

    LaterEdits {
        made = List.copyOf(made);
    }

    /** An edit, and the text that it was made to. */
    record Made(Edit.Kind kind, String text) {}

    static LaterEdits of(Reviewed now, int seen) {
        int edits = now.edits().size();
        return new LaterEdits(
                IntStream.range(Math.max(seen, edits - SHOWN), edits)
                        .mapToObj(it -> made(now, it))
                        .toList(),
                Math.max(0, seen - edits));
    }

    private static Made made(Reviewed now, int number) {
        Edit edit = now.edits().get(number);
        var before = Reviewed.of(now.draft(), now.lines(), now.edits().subList(0, number));
        return new Made(
                edit.kind(),
                ReviewPage.elements(Shelves.of(before.corrected()))
                        .filter(it -> it.pointer().equals(edit.at()))
                        .map(Element::text)
                        .findFirst()
                        .orElse(""));
    }
}
