package dk.medspor.minutesimport.parsing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The parts of an item of an agenda, by the words that head them in Danish minutes. */
enum ItemPart {
    /** Indstilling: what is proposed. */
    PROPOSAL(
            "(?:\\p{L}+s )?indstilling(?:er)?(?: fra [^.:]{2,40})?|forslag til beslutning|"
                    + "det indstilles"),
    /** Sagsfremstilling: what the item is about. */
    STATEMENT(
            "sagsfremstilling(?: og vurdering)?|baggrund|resum[eé]|sagsbeskrivelse|beskrivelse|"
                    + "redegørelse|økonomi|vurdering|problemstilling|formål"),
    /** Beslutning: what the meeting concluded. */
    DECISION(
            "(?:[\\p{L}’'-]+s )?(?:beslutning(?:er)?|konklusion(?:er)?|afgørelse)"
                    + "(?: (?:i|fra) [^.:]{2,60})?"),
    /** Bilag: what is attached to the item. */
    ATTACHMENTS("bilag(?:sliste)?"),
    /** Drøftelse: what was said; its points are contributions. */
    DISCUSSION(
            "(?:gruppe)?drøftelse(?:r|n)?|referat|bemærkninger|input|kommentarer|"
                    + "bemærkninger fra drøftelsen");

    /** Those that text goes on with on the same line, also where line ends are lost. */
    private static final String INLINE =
            "indstilling|sagsfremstilling|beslutning|konklusion|baggrund|resum[eé]|bilag|drøftelse";

    private static final Pattern IN_LINE =
            Pattern.compile("(?iU)(?<![^\\s.!?:])\\*{0,2}(?:" + INLINE + ") ?:\\*{0,2}(?=\\s+\\S)");

    private final Pattern words;

    ItemPart(String words) {
        this.words = Pattern.compile("(?iU)(?:" + words + ") ?[:.]?");
    }

    /** The part that a line heads which says nothing else. */
    static Optional<ItemPart> headedBy(String text) {
        return List.of(values()).stream()
                .filter(part -> part.words.matcher(text).matches())
                .findFirst();
    }

    /** Finds the words of a part with their colon and text behind them, anywhere in a line. */
    static Pattern inLine() {
        return IN_LINE;
    }
}
