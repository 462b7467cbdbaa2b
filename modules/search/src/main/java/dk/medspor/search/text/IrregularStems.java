package dk.medspor.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;

/** Stems that stemming leaves apart, since the word changes within: børn of barn. */
final class IrregularStems {

    private IrregularStems() {}

    /**
     * Reads a list.
     *
     * @param file on each line a stem and the one that stands for it, with a space between
     */
    static StemmerOverrideMap read(String file) {
        var stems = new StemmerOverrideFilter.Builder();
        WordList.lines(file)
                .forEach(
                        it -> {
                            int space = it.indexOf(' ');
                            stems.add(it.substring(0, space), it.substring(space + 1));
                        });
        try {
            return stems.build();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a list in memory does not fail", impossible);
        }
    }
}
