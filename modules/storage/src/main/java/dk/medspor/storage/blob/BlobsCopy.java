package dk.medspor.storage.blob;

import dk.medspor.storage.BlobStore;
import dk.medspor.storage.BlobStore.Blob;
import dk.medspor.storage.StorageFailure;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Makes the contents of one store those of another. */
public record BlobsCopy(BlobStore from, BlobStore to) {

    /**
     * Copies what the target lacks, and removes what the source lacks.
     *
     * @throws StorageFailure when a content is not what was put
     */
    public void run() {
        to.forEach(
                it -> {
                    if (from.find(it.sha256()).isEmpty()) {
                        to.delete(it.sha256());
                    }
                });
        from.forEach(
                it -> {
                    if (to.find(it.sha256()).isEmpty()) {
                        copy(it);
                    }
                });
    }

    /** What was deleted meanwhile is not copied. */
    private void copy(Blob blob) {
        Optional<InputStream> opened = from.open(blob.sha256());
        if (opened.isPresent()) {
            try (InputStream content = opened.get()) {
                to.put(content, blob.mediaType());
            } catch (IOException e) {
                throw new StorageFailure("Cannot copy the content " + blob.sha256(), e);
            }
        }
    }
}
