package dk.medspor.endtoend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;

/** Everything that the files of a Lucene index say, also of documents that were deleted in it. */
final class WordsOfIndex {

    private WordsOfIndex() {}

    /** Its terms and its stored texts, in lower case; nothing of what was not kept yet. */
    static Set<String> in(Path directory) throws IOException {
        Set<String> words = new TreeSet<>();
        try (var files = FSDirectory.open(directory);
                var reader = DirectoryReader.open(files)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                addTerms(leaf.reader(), words);
                addTexts(leaf.reader(), words);
            }
        }
        return words;
    }

    private static void addTerms(LeafReader reader, Set<String> words) throws IOException {
        for (FieldInfo field : reader.getFieldInfos()) {
            Terms terms = reader.terms(field.name);
            if (terms != null) {
                TermsEnum each = terms.iterator();
                while (each.next() != null) {
                    words.add(each.term().utf8ToString());
                }
            }
        }
    }

    private static void addTexts(LeafReader reader, Set<String> words) throws IOException {
        for (int document = 0; document < reader.maxDoc(); document++) {
            reader.storedFields()
                    .document(document)
                    .getFields()
                    .forEach(it -> words.add(it.stringValue().toLowerCase(Locale.ROOT)));
        }
    }
}
