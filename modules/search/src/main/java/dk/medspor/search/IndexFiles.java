package dk.medspor.search;

import dk.medspor.search.text.DanishText;
import dk.medspor.storage.StorageFailure;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The files of an index, open for one writer. What was written is seen by readers when it is {@link
 * #show shown}, and is there after a stop when it is {@link #keep kept}.
 */
final class IndexFiles implements AutoCloseable {

    private static final double MEGABYTES_BEFORE_WRITING = 32;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Optional<IndexMark> found;

    private IndexFiles(Directory directory, Optional<IndexMark> found) throws IOException {
        this.directory = directory;
        this.found = found;
        this.writer = new IndexWriter(directory, settings(found.isPresent()));
        this.searchers = new SearcherManager(writer, new SearcherFactory());
    }

    private static IndexWriterConfig settings(boolean goOn) {
        var analyzer =
                new PerFieldAnalyzerWrapper(
                        DanishText.words(), Map.of(Fields.PARTS, DanishText.parts()));
        return new IndexWriterConfig(analyzer)
                .setOpenMode(goOn ? OpenMode.APPEND : OpenMode.CREATE)
                .setRAMBufferSizeMB(MEGABYTES_BEFORE_WRITING)
                .setCommitOnClose(false);
    }

    /**
     * Opens what is in the directory; whatever is damaged or does not fit is thrown away, and the
     * index is empty.
     *
     * @param fits whether the index that was left there can be gone on with
     * @throws StorageFailure when the directory cannot be written, or somebody else writes there
     */
    static IndexFiles open(Path path, Predicate<IndexMark> fits) {
        try {
            Files.createDirectories(path);
            Directory directory = FSDirectory.open(path);
            Optional<IndexMark> sound = sound(directory).filter(fits);
            if (sound.isEmpty()) {
                empty(directory);
            }
            return new IndexFiles(directory, sound);
        } catch (IOException failure) {
            throw new StorageFailure("The index in " + path + " cannot be opened", failure);
        }
    }

    /** The mark of a whole index; reads every byte, since an index can be had again any time. */
    private static Optional<IndexMark> sound(Directory directory) {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext it : reader.leaves()) {
                if (it.reader() instanceof CodecReader codec) {
                    codec.checkIntegrity();
                }
            }
            return IndexMark.of(reader.getIndexCommit().getUserData());
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private static void empty(Directory directory) throws IOException {
        try (var _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    /** What the index was opened with; empty when it is new. */
    Optional<IndexMark> found() {
        return found;
    }

    /** Puts these entries in the place of all that were made from the same source. */
    void replace(String source, List<Entry> entries) {
        List<Document> documents = entries.stream().map(it -> Fields.document(source, it)).toList();
        writing(() -> writer.updateDocuments(new Term(Fields.SOURCE, source), documents));
    }

    /** Lets readers see all that was written. */
    void show() {
        writing(searchers::maybeRefreshBlocking);
    }

    /** Makes durable all that was written. */
    void keep(IndexMark mark) {
        writing(
                () -> {
                    writer.setLiveCommitData(mark.data().entrySet());
                    writer.commit();
                });
    }

    /** Leaves nothing, in no file, once the answers under way are given. */
    void clear(IndexMark mark) {
        writing(writer::deleteAll);
        keep(mark);
        show();
        writing(writer::deleteUnusedFiles);
    }

    /** A question to the searcher of now. */
    interface Query<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    <T> T read(Query<T> query) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return query.ask(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException | AlreadyClosedException failure) {
            throw new StorageFailure("The search index cannot be read", failure);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void writing(Writing work) {
        try {
            work.run();
        } catch (IOException | AlreadyClosedException failure) {
            throw new StorageFailure("The search index cannot be written", failure);
        }
    }

    /** What was not kept is left behind. */
    @Override
    public void close() {
        for (Closeable it : List.of(searchers, (Closeable) writer::rollback, directory)) {
            writing(it::close);
        }
    }
}
