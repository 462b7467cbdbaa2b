package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.CaseReference;
import dk.medspor.minutesimport.DocumentFacts;
import dk.medspor.minutesimport.DocumentKind;
import dk.medspor.minutesimport.KleCase;
import dk.medspor.minutesimport.Link;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the head of a document says about it. */
final class DocumentReading {

    private final Composition composition;
    private final boolean slides;

    DocumentReading(Composition composition, boolean slides) {
        this.composition = composition;
        this.slides = slides;
    }

    DocumentFacts facts(List<Link> links) {
        return new DocumentFacts(
                kind(),
                title(),
                field(FieldKey.SUBJECT),
                field(FieldKey.CASE_TITLE),
                date(),
                fields(FieldKey.CASE_NUMBER).stream()
                        .map(raw -> new CaseReference(raw, KleCase.parse(raw)))
                        .toList(),
                field(FieldKey.AUTHOR),
                field(FieldKey.EMAIL),
                field(FieldKey.DEPARTMENT),
                fields(FieldKey.RECIPIENTS),
                links,
                composition.facts.stream().flatMap(block -> block.spans().stream()).toList());
    }

    Optional<LocalDate> date() {
        return field(FieldKey.DATE)
                .flatMap(
                        text ->
                                DanishDates.in(text, Optional.empty()).stream()
                                        .flatMap(found -> found.day().stream())
                                        .findFirst());
    }

    private DocumentKind kind() {
        var named =
                composition.facts.stream()
                        .flatMap(block -> KindWord.of(block.shape()).stream())
                        .findFirst();
        var ofTitle = composition.title.flatMap(title -> KindWord.first(title.text()));
        return named.or(() -> ofTitle).orElse(slides ? DocumentKind.SLIDES : DocumentKind.UNKNOWN);
    }

    /** {@code Notat: Text} is titled Text. */
    private Optional<String> title() {
        return composition.title.map(
                title ->
                        title.shape() instanceof Shape.KindLine
                                ? afterColon(title.text())
                                : title.text());
    }

    private Optional<String> field(FieldKey key) {
        return fields(key).stream().findFirst();
    }

    private List<String> fields(FieldKey key) {
        return composition.facts.stream()
                .filter(block -> block.shape().equals(new Shape.Field(key)))
                .map(block -> afterColon(block.text()))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static String afterColon(String text) {
        return text.substring(text.indexOf(':') + 1).strip();
    }
}
