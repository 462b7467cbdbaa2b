package dk.medspor.search.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.tartarus.snowball.ext.DanishStemmer;

/** Words of Danish text without their inflection, or the parts of its compounds. */
public final class DanishText extends Analyzer {

    /** Counts up whenever words are kept otherwise than before; an index is then made anew. */
    public static final int VERSION = 2;

    /** So far apart are the last word of a text and the first of the next: no phrase spans them. */
    private static final int BETWEEN_TEXTS = 100;

    private static final StemmerOverrideMap IRREGULAR = IrregularStems.read("irregular.txt");

    private final boolean parts;

    private DanishText(boolean parts) {
        this.parts = parts;
    }

    /** The words themselves. */
    public static DanishText words() {
        return new DanishText(false);
    }

    /** What the words are made of, without the words. */
    public static DanishText parts() {
        return new DanishText(true);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = new StandardTokenizer();
        TokenStream spelled = new SpellingFilter(new LowerCaseFilter(source));
        TokenStream kept = parts ? new PartsFilter(spelled) : spelled;
        return new TokenStreamComponents(
                source, new StemmerOverrideFilter(stemmed(stemmed(kept)), IRREGULAR));
    }

    /** Once is too little: it makes plads of pladser, and plad of plads. */
    private static TokenStream stemmed(TokenStream words) {
        return new SnowballFilter(words, new DanishStemmer());
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return BETWEEN_TEXTS;
    }
}
