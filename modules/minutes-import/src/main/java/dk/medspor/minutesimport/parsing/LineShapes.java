package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.HeadingRule;
import dk.medspor.minutesimport.SectionType;
import dk.medspor.minutesimport.source.Layout;
import dk.medspor.minutesimport.source.SourceLine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says what a line looks like, whatever stands around it. */
final class LineShapes {

    private static final Pattern PAGE_MARKER =
            Pattern.compile("(?i)side \\d{1,4}(?: (?:af|/) \\d{1,4})?");
    private static final Pattern ANSWER_NUMBER = Pattern.compile("(\\d{1,3})[.)]");
    private static final Pattern GROUP =
            Pattern.compile(
                    "(Gruppe|GRUPPE|Bord|BORD|Station|STATION) (\\d{1,3})(?: ?[-–—:.] ?(\\S.*)|[:.])?");
    private static final Pattern ATTACHMENTS = Pattern.compile("(?i)bilag(?:sliste|soversigt)?:?");
    private static final Pattern ROW = Pattern.compile("\\S[^\\t\\S]*\\t\\s*\\S");
    private static final Pattern ROLE_NAME =
            Pattern.compile(
                    "Ordstyrer|Referent|Fremlægger|Mødeleder|Facilitator|Tovholder|Tidtager");
    private static final int FEWEST_CAPITALS = 4;
    private static final int LONGEST_HEADING = 120;

    private LineShapes() {}

    static List<ShapedLine> of(List<SourceLine> lines) {
        return lines.stream().map(LineShapes::of).toList();
    }

    static ShapedLine of(SourceLine line) {
        if (line.isBlank()) {
            return new ShapedLine(line, new Shape.Blank(), line.end());
        }
        int start = line.start();
        var text = line.text().substring(start, line.end());
        return switch (line.layout()) {
            case Layout.Margin margin -> new ShapedLine(line, new Shape.PageMargin(), start);
            case Layout.Heading(int level) -> new ShapedLine(line, styled(text, level), start);
            case Layout.SlideTitle title -> new ShapedLine(line, styled(text, 2), start);
            case Layout.Body body -> body(line, start, text);
        };
    }

    /** A heading by its style still says itself whether it heads a group or attachments. */
    private static Shape styled(String text, int level) {
        return heading(WrittenText.of(List.of(text)))
                .orElseGet(() -> new Shape.SignedHeading(level, HeadingRule.STYLE));
    }

    private static ShapedLine body(SourceLine line, int start, String text) {
        return Marker.at(text)
                .flatMap(found -> marked(line, start, text, found))
                .orElseGet(() -> new ShapedLine(line, unmarked(text), start));
    }

    private static Optional<ShapedLine> marked(
            SourceLine line, int start, String text, Marker.Found found) {
        return shape(found, text.substring(found.length()))
                .map(shape -> new ShapedLine(line, shape, start + found.length()));
    }

    private static Optional<Shape> shape(Marker.Found found, String text) {
        var sign = found.match();
        return switch (found.marker()) {
            case MARKDOWN ->
                    heading(WrittenText.of(List.of(text)))
                            .or(
                                    () ->
                                            Optional.of(
                                                    new Shape.SignedHeading(
                                                            sign.end(1), HeadingRule.MARKDOWN)));
            case BULLET -> Optional.of(new Shape.Bullet());
            case DASH -> Optional.of(new Shape.Dash());
            case NUMBER ->
                    opens(text)
                            ? Optional.of(new Shape.Numbered(Integer.parseInt(sign.group(1))))
                            : Optional.empty();
            case ATTACHMENT -> Optional.of(new Shape.AttachmentLine());
        };
    }

    private static Shape unmarked(String text) {
        var plain = WrittenText.of(List.of(text));
        if (PAGE_MARKER.matcher(plain).matches()) {
            return new Shape.PageMarker();
        }
        if (Addresses.isAddress(text)) {
            return new Shape.Address();
        }
        var number = ANSWER_NUMBER.matcher(plain);
        if (number.matches()) {
            return new Shape.AnswerNumber(Integer.parseInt(number.group(1)));
        }
        if (ROW.matcher(text).find()) {
            return new Shape.Row();
        }
        if (ROLE_NAME.matcher(plain).matches()) {
            return new Shape.RoleName();
        }
        if (Forms.isDate(plain)) {
            return new Shape.DateLine();
        }
        return heading(plain)
                .or(() -> FieldKey.of(plain).map(Shape.Field::new))
                .or(() -> kindLine(plain))
                .orElseGet(() -> plainOrCapitals(plain));
    }

    private static Optional<Shape> heading(String text) {
        if (ATTACHMENTS.matcher(text).matches()) {
            return Optional.of(new Shape.AttachmentsHeading());
        }
        var group = GROUP.matcher(text);
        if (!group.matches()) {
            return Optional.empty();
        }
        boolean station = group.group(1).toLowerCase(Locale.ROOT).equals("station");
        return Optional.of(
                new Shape.GroupHeading(
                        station ? SectionType.STATION : SectionType.GROUP,
                        Integer.parseInt(group.group(2)),
                        Optional.ofNullable(group.group(3))));
    }

    private static Optional<Shape> kindLine(String text) {
        var word = Words.first(text);
        boolean alone = text.length() == word.length();
        boolean titled = text.startsWith(": ", word.length());
        return KindWord.first(text)
                .filter(kind -> alone || titled)
                .map(kind -> new Shape.KindLine(kind, titled));
    }

    /**
     * A numbered text begins with a capital; {@code 7. november} is a date, {@code 2. halvår} none.
     */
    private static boolean opens(String text) {
        return !Words.startsLowerCase(text) && !Months.isMonth(Words.first(text));
    }

    /** What a line is that has no sign. */
    static Shape plainOrCapitals(String text) {
        return isCapitals(text) ? new Shape.Capitals() : new Shape.Plain();
    }

    private static boolean isCapitals(String text) {
        return text.length() <= LONGEST_HEADING
                && text.chars().noneMatch(Character::isLowerCase)
                && text.chars().filter(Character::isUpperCase).count() >= FEWEST_CAPITALS;
    }
}
