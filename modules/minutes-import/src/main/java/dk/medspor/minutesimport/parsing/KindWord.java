package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.DocumentKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words that documents call themselves by. */
enum KindWord {
    NOTAT(DocumentKind.NOTAT, "notat"),
    REFERAT(DocumentKind.MINUTES, "referat"),
    MOEDEREFERAT(DocumentKind.MINUTES, "mødereferat"),
    BESLUTNINGSREFERAT(DocumentKind.MINUTES, "beslutningsreferat"),
    PROTOKOL(DocumentKind.MINUTES, "beslutningsprotokol"),
    DAGSORDEN(DocumentKind.AGENDA, "dagsorden"),
    OPSAMLING(DocumentKind.SUMMARY, "opsamling"),
    SAMMENSKRIV(DocumentKind.SUMMARY, "sammenskriv"),
    SAMMENFATNING(DocumentKind.SUMMARY, "sammenfatning");

    private final DocumentKind kind;
    private final String word;

    KindWord(DocumentKind kind, String word) {
        this.kind = kind;
        this.word = word;
    }

    static Optional<DocumentKind> of(Shape shape) {
        return shape instanceof Shape.KindLine(var kind, boolean titled)
                ? Optional.of(kind)
                : Optional.empty();
    }

    /** The kind that the first word of the text says. */
    static Optional<DocumentKind> first(String text) {
        var first = Words.first(text).toLowerCase(Locale.ROOT);
        return List.of(values()).stream()
                .filter(candidate -> candidate.word.equals(first))
                .map(candidate -> candidate.kind)
                .findFirst();
    }
}
