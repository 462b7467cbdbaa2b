package dk.medspor.operations;

import dk.medspor.storage.BlobStore;
import dk.medspor.storage.BlobStore.Blob;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Reads all contents again and tells the result. */
final class SoundContents {

    private SoundContents() {}

    /** Whether every content is what was put. */
    static boolean verified(BlobStore blobs, PrintWriter out) {
        AtomicLong sound = new AtomicLong();
        AtomicLong damaged = new AtomicLong();
        blobs.forEach(
                it -> {
                    if (isSound(blobs, it)) {
                        sound.incrementAndGet();
                    } else {
                        damaged.incrementAndGet();
                        out.printf("The content %s is not what was put.%n", it.sha256());
                    }
                });
        out.printf("%d contents are sound.%n", sound.get());
        out.flush();
        return damaged.get() == 0;
    }

    /** What was deleted meanwhile is no damage. */
    private static boolean isSound(BlobStore blobs, Blob blob) {
        Optional<InputStream> opened = blobs.open(blob.sha256());
        if (opened.isEmpty()) {
            return true;
        }
        try (InputStream content = opened.get()) {
            return content.transferTo(OutputStream.nullOutputStream()) == blob.size();
        } catch (IOException damage) {
            return false;
        }
    }
}
