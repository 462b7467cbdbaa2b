package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.AgendaItem;
import dk.medspor.minutesimport.DocumentKind;
import dk.medspor.minutesimport.HeadingRule;
import dk.medspor.minutesimport.SectionType;
import java.util.Optional;

/** What a line looks like by itself. */
sealed interface Shape {

    record Blank() implements Shape {}

    /** {@code Side 1 af 4}. */
    record PageMarker() implements Shape {}

    /** What stands in the head or foot of a page. */
    record PageMargin() implements Shape {}

    /** An address and nothing else. */
    record Address() implements Shape {}

    /** {@code ## Text}, or a text in the style of a heading. */
    record SignedHeading(int level, HeadingRule rule) implements Shape {}

    /** {@code Gruppe 1 - Text}, {@code STATION 2: TEXT}. */
    record GroupHeading(SectionType type, int number, Optional<String> title) implements Shape {}

    /** {@code Bilag} alone. */
    record AttachmentsHeading() implements Shape {}

    /** {@code Bilag: Text}. */
    record AttachmentLine() implements Shape {}

    /** {@code 1.} alone. */
    record AnswerNumber(int number) implements Shape {}

    /** {@code 1. Text}. */
    record Numbered(int number) implements Shape {}

    /** {@code Sagsnummer: Text}. */
    record Field(FieldKey key) implements Shape {}

    /** {@code Notat}, alone or before a colon and the title. */
    record KindLine(DocumentKind kind, boolean titled) implements Shape {}

    /** {@code Ordstyrer} alone. */
    record RoleName() implements Shape {}

    /** {@code TEXT}. */
    record Capitals() implements Shape {}

    /** Text after a bullet of whatever glyph. */
    record Bullet() implements Shape {}

    /** {@code - Text}. */
    record Dash() implements Shape {}

    /** Cells with tabs between them. */
    record Row() implements Shape {}

    /** {@code 27.03.23}, {@code Møde 3: 19.04.23}: a date and nothing else. */
    record DateLine() implements Shape {}

    /** What only classic minutes have. */
    sealed interface OfMinutes extends Shape {}

    /** An item of an agenda, in the list of items or where it is treated. */
    record ItemHeading(int number, boolean listed, HeadingRule rule) implements OfMinutes {}

    /** {@code Indstilling}, {@code Beslutning} and the like. */
    record PartHeading(ItemPart part) implements OfMinutes {}

    /** {@code Til drøftelse}. */
    record PurposeLine(AgendaItem.Purpose purpose) implements OfMinutes {}

    /** {@code Dagsorden}, before the list of items. */
    record ListHeading() implements OfMinutes {}

    /** {@code Deltagere:}, {@code Afbud:}. */
    record AttendanceHeading(AttendanceLabel label) implements OfMinutes {}

    /** Somebody in a list of people. */
    record Person() implements OfMinutes {}

    /** {@code Sted: Text} at the head of minutes; no field for a case number. */
    record HeadLine(Optional<HeadField> field) implements OfMinutes {}

    /** Anything else. */
    record Plain() implements Shape {}
}
