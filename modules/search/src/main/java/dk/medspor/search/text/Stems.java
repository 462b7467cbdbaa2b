package dk.medspor.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Reads texts as the index does. */
public final class Stems {

    private static final DanishText WORDS = DanishText.words();
    private static final DanishText PARTS = DanishText.parts();
    private static final String FIELD = "text";

    /** A stem and the stretch of the text that it stands for. */
    public record Stem(String text, int from, int to) {}

    private Stems() {}

    /** The words of a text in their order. */
    public static List<Stem> of(String text) {
        return read(WORDS, text);
    }

    /** What the words of a text are made of. */
    public static List<Stem> partsOf(String text) {
        return read(PARTS, text);
    }

    private static List<Stem> read(Analyzer analyzer, String text) {
        List<Stem> stems = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(FIELD, text)) {
            var stem = tokens.addAttribute(CharTermAttribute.class);
            var place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.add(new Stem(stem.toString(), place.startOffset(), place.endOffset()));
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory does not fail", impossible);
        }
        return stems;
    }
}
