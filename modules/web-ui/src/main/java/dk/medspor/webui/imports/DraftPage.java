package dk.medspor.webui.imports;

import dk.medspor.minutesimport.Contribution;
import dk.medspor.minutesimport.Draft;
import dk.medspor.minutesimport.Passage;
import dk.medspor.minutesimport.Section;
import dk.medspor.minutesimport.Sourced;
import dk.medspor.minutesimport.Warning;
import java.util.List;

/**
 * A draft as it is shown.
 *
 * @param contributions how many there are in all
 */
record DraftPage(
        String fileName,
        String sha256,
        int contributions,
        List<Doubt> doubts,
        List<Part> parts,
        List<Line> unplaced) {

    /** Something to look at, and the lines that it is about. */
    record Doubt(Warning.Kind kind, List<Integer> lines) {}

    /** A section. */
    record Part(String title, List<Point> points) {}

    /** A contribution. */
    record Point(String text, List<String> subPoints) {

        static Point of(Contribution it) {
            return new Point(it.text(), it.subItems().stream().map(Passage::text).toList());
        }
    }

    /** A piece of text and the line that it begins in. */
    record Line(int number, String text) {}

    static DraftPage of(Draft draft) {
        return new DraftPage(
                draft.source().fileName(),
                draft.source().sha256(),
                draft.sections().stream().mapToInt(it -> it.contributions().size()).sum(),
                draft.warnings().stream().map(it -> new Doubt(it.kind(), lines(it))).toList(),
                draft.sections().stream().map(DraftPage::part).toList(),
                draft.unplaced().stream()
                        .map(it -> new Line(lines(it).getFirst(), it.text()))
                        .toList());
    }

    private static Part part(Section section) {
        var notes = NotesOfDraft.part(section);
        return new Part(
                notes.group().or(notes::question).orElseGet(section::title),
                section.contributions().stream().map(Point::of).toList());
    }

    private static List<Integer> lines(Sourced it) {
        return it.spans().stream().map(span -> span.firstLine()).distinct().toList();
    }
}
