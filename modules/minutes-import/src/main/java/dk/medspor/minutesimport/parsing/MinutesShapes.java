package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.source.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the lines of classic minutes look like, one after the other: the fields of the head, the
 * people, the list of items, and the items with their parts.
 */
final class MinutesShapes {

    private final ItemHeadings.Found headings;
    private final List<ShapedLine> lines;
    private final List<ShapedLine> shaped = new ArrayList<>();
    private boolean inItems;
    private boolean inPeople;
    private Optional<ShapedLine> lastPerson = Optional.empty();

    private MinutesShapes(List<ShapedLine> lines, ItemHeadings.Found headings) {
        this.lines = lines;
        this.headings = headings;
    }

    /** The lines as minutes, when they have that form; else as they are. */
    static List<ShapedLine> of(List<SourceLine> source) {
        var split = LineShapes.of(MinutesSplits.of(source));
        var headings = ItemHeadings.in(split);
        if (!MinutesForm.isFormOf(split, headings)) {
            return LineShapes.of(source);
        }
        var shapes = new MinutesShapes(split, headings);
        for (int i = 0; i < split.size(); i++) {
            shapes.shaped.add(shapes.shaped(i, split.get(i)));
        }
        return shapes.shaped;
    }

    private ShapedLine shaped(int place, ShapedLine line) {
        if (line.shape() instanceof Shape.Blank
                || line.shape() instanceof Shape.PageMarker
                || line.shape() instanceof Shape.PageMargin
                || line.shape() instanceof Shape.Address) {
            return line;
        }
        String text = WrittenText.of(List.of(line.text()));
        return heading(place, line)
                .or(() -> inItems ? ofItem(line, text) : ofHead(place, line, text))
                .orElseGet(() -> numbered(line));
    }

    private Optional<ShapedLine> heading(int place, ShapedLine line) {
        var treated = Optional.ofNullable(headings.treated().get(place));
        var listed = Optional.ofNullable(headings.listed().get(place));
        inItems |= treated.isPresent();
        inPeople &= treated.isEmpty() && listed.isEmpty();
        return treated.map(it -> item(line, it, false))
                .or(() -> listed.map(it -> item(line, it, true)));
    }

    private static ShapedLine item(ShapedLine line, ItemHeading heading, boolean listed) {
        return new ShapedLine(
                line.line(),
                new Shape.ItemHeading(heading.number(), listed, heading.rule()),
                heading.textStart());
    }

    private static Optional<ShapedLine> ofItem(ShapedLine line, String text) {
        if (line.shape() instanceof Shape.GroupHeading) {
            return Optional.of(line);
        }
        return ItemPart.headedBy(text)
                .<Shape>map(Shape.PartHeading::new)
                .or(() -> ItemTitle.purposeLine(text).map(Shape.PurposeLine::new))
                .or(() -> caseNumber(text))
                .map(shape -> with(line, shape));
    }

    private static Optional<Shape> caseNumber(String text) {
        return FieldKey.of(text)
                .filter(FieldKey.CASE_NUMBER::equals)
                .map(_ -> new Shape.HeadLine(Optional.empty()));
    }

    private Optional<ShapedLine> ofHead(int place, ShapedLine line, String text) {
        if (place == headings.listHead()) {
            inPeople = false;
            return Optional.of(with(line, new Shape.ListHeading()));
        }
        var label = AttendanceLabel.of(text);
        if (label.isPresent()) {
            inPeople = true;
            lastPerson = Optional.empty();
            return label.map(it -> with(line, new Shape.AttendanceHeading(it)));
        }
        var field = HeadField.of(text);
        if (field.isPresent()) {
            inPeople = false;
            return Optional.of(with(line, new Shape.HeadLine(field)));
        }
        return inPeople ? person(place, line, text) : kind(line);
    }

    /** A name that goes on with the line before is no new one. */
    private Optional<ShapedLine> person(int place, ShapedLine line, String text) {
        boolean goesOn =
                lastPerson
                        .filter(it -> !(lines.get(place - 1).shape() instanceof Shape.Blank))
                        .filter(it -> !PeopleText.endsOpen(it.text()) && !isMarked(line))
                        .filter(it -> it.line().number() < line.line().number())
                        .filter(it -> !PeopleText.isPerson(text))
                        .isPresent();
        if (goesOn) {
            return Optional.of(whole(line));
        }
        if (!PeopleText.isPerson(text)) {
            inPeople = isMarked(line);
            return Optional.empty();
        }
        var person = with(line, new Shape.Person());
        lastPerson = Optional.of(person);
        return lastPerson;
    }

    private static boolean isMarked(ShapedLine line) {
        return line.shape() instanceof Shape.Bullet || line.shape() instanceof Shape.Dash;
    }

    /** {@code Mødereferat} and the like say what the document is, too. */
    private static Optional<ShapedLine> kind(ShapedLine line) {
        return line.shape() instanceof Shape.SignedHeading || line.shape() instanceof Shape.KindLine
                ? Optional.of(line)
                : Optional.empty();
    }

    /** Proposals are numbered in lower case, too. */
    private static ShapedLine numbered(ShapedLine line) {
        if (!(line.shape() instanceof Shape.Plain)) {
            return line;
        }
        return Marker.at(line.text())
                .filter(found -> found.marker() == Marker.NUMBER)
                .filter(
                        found ->
                                !Months.isMonth(Words.first(line.text().substring(found.length()))))
                .map(
                        found ->
                                new ShapedLine(
                                        line.line(),
                                        new Shape.Numbered(
                                                Integer.parseInt(found.match().group(1))),
                                        line.textStart() + found.length()))
                .orElse(line);
    }

    /** As text from its first sign on: within a text, a number at the beginning is a part of it. */
    private static ShapedLine whole(ShapedLine line) {
        return new ShapedLine(line.line(), new Shape.Plain(), line.line().start());
    }

    private static ShapedLine with(ShapedLine line, Shape shape) {
        return new ShapedLine(line.line(), shape, line.textStart());
    }
}
