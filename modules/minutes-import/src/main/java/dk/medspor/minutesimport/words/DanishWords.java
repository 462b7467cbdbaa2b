package dk.medspor.minutesimport.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tartarus.snowball.ext.DanishStemmer;

/**
 * Reduces Danish words to their stems, as Lucene's analyzer for Danish does, and finds the words
 * that a compound is made of besides: in {@code sygefraværspolitik} it finds {@code fravær}, given
 * that somebody uses that word alone.
 */
public final class DanishWords implements AutoCloseable {

    private static final int SHORTEST_COMPOUND = 7;
    private static final int SHORTEST_PART = 4;
    private static final int LONGEST_PART = 20;
    private static final String FIELD = "text";

    private final Analyzer analyzer;

    /**
     * Knows the words that compounds may be made of.
     *
     * @param parts words or whole texts
     */
    public DanishWords(Collection<String> parts) {
        var known = new CharArraySet(parts.size(), true);
        try (var whole = new Danish(CharArraySet.EMPTY_SET)) {
            parts.forEach(
                    it -> stems(whole, it).forEach((stem, word) -> addIfLong(known, stem, word)));
        }
        this.analyzer = new Danish(known);
    }

    private static void addIfLong(CharArraySet known, String stem, String word) {
        if (word.length() >= SHORTEST_PART) {
            known.add(word.toLowerCase(Locale.ROOT));
        }
        if (stem.length() >= SHORTEST_PART) {
            known.add(stem);
        }
    }

    /** The stems of a text, each with the word of the text that it comes from, in their order. */
    public Map<String, String> stems(String text) {
        return stems(analyzer, text);
    }

    private static Map<String, String> stems(Analyzer analyzer, String text) {
        Map<String, String> found = new LinkedHashMap<>();
        try (TokenStream tokens = analyzer.tokenStream(FIELD, text)) {
            var stem = tokens.addAttribute(CharTermAttribute.class);
            var place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                found.putIfAbsent(
                        stem.toString(), text.substring(place.startOffset(), place.endOffset()));
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory does not fail", impossible);
        }
        return found;
    }

    @Override
    public void close() {
        analyzer.close();
    }

    /** Lower case, without the words that say nothing, compounds apart, inflection off. */
    private static final class Danish extends Analyzer {

        private final CharArraySet parts;

        Danish(CharArraySet parts) {
            this.parts = parts;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer source = new StandardTokenizer();
            TokenStream words = new LowerCaseFilter(source);
            words = new StopFilter(words, DanishAnalyzer.getDefaultStopSet());
            words =
                    new DictionaryCompoundWordTokenFilter(
                            words, parts, SHORTEST_COMPOUND, SHORTEST_PART, LONGEST_PART, false);
            return new TokenStreamComponents(
                    source, new SnowballFilter(words, new DanishStemmer()));
        }
    }
}
