package dk.medspor.storage;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Contents too large for an event, each found by the hash of its bytes. What is put twice is there
 * once. The bytes are kept as they are given: who puts what must be forgotten one day, encrypts it.
 */
public interface BlobStore extends AutoCloseable {

    /** How many are asked for at a time. */
    int PAGE = 500;

    /**
     * One content.
     *
     * @param sha256 of its bytes, 64 hexadecimal digits in lower case
     * @param size in bytes
     * @param mediaType as given when it was put first
     */
    record Blob(String sha256, long size, String mediaType) {

        private static final int LONGEST_MEDIA_TYPE = 100;

        public Blob {
            if (mediaType.isBlank() || mediaType.length() > LONGEST_MEDIA_TYPE) {
                throw new IllegalArgumentException("Not a media type: " + mediaType);
            }
        }
    }

    /**
     * Keeps what the stream gives up to its end; it is durable when this returns.
     *
     * @throws IOException when the stream fails; then nothing is kept
     */
    Blob put(InputStream content, String mediaType) throws IOException;

    Optional<Blob> find(String sha256);

    /**
     * The bytes, to be closed by the caller; empty when there are none of that hash.
     *
     * <p>Reading fails with an {@link IOException} at the end at the latest when they are not those
     * that were put.
     */
    Optional<InputStream> open(String sha256);

    /**
     * Removes the content for good.
     *
     * @return false when there is none of that hash
     */
    boolean delete(String sha256);

    /** In order of their hashes, after {@code afterSha256} ("" for the first). */
    List<Blob> list(String afterSha256, int limit);

    /** Shows every content, in order of their hashes, without holding all of them in memory. */
    default void forEach(Consumer<? super Blob> action) {
        List<Blob> page = list("", PAGE);
        while (!page.isEmpty()) {
            page.forEach(action);
            page = list(page.getLast().sha256(), PAGE);
        }
    }

    @Override
    void close();
}
