package dk.medspor.readmodels;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.medspor.storage.DocumentStore.Document;
import java.util.Arrays;

/**
 * Documents of one build as they were read lately. They are known by the bytes that are stored of
 * them, of which there is but one reading: so nothing here can be out of date, at no position. They
 * go with the build, and so does what is forgotten.
 */
final class ReadDocuments<D> {

    /**
     * How many stored bytes they have together: a fiftieth of the heap, of which they take some
     * three fiftieths in memory. A view with more documents reads some of them anew each time.
     */
    private static final long MOST = Runtime.getRuntime().maxMemory() / 50;

    private final DocumentCodec<D> codec;
    private final Cache<Body, D> read =
            Caffeine.newBuilder()
                    .maximumWeight(MOST)
                    .weigher((Body body, D document) -> body.bytes().length)
                    .executor(Runnable::run)
                    .build();

    ReadDocuments(DocumentCodec<D> codec) {
        this.codec = codec;
    }

    D of(Document stored) {
        return read.get(new Body(stored.body()), it -> codec.decode(stored));
    }

    /** Equal to another with the same bytes. */
    private record Body(byte[] bytes) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Body it && Arrays.equals(bytes, it.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }
}
