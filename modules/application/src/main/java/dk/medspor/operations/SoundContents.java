package dk.medspor.operations;

import dk.medspor.application.RecordedTypes;
import dk.medspor.eventlog.NamedContents;
import dk.medspor.storage.BlobStore;
import dk.medspor.storage.BlobStore.Blob;
import dk.medspor.storage.Stores;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Map;
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

    /** Whether every content that the log names is there. */
    static boolean complete(Stores stores, PrintWriter out) {
        Map<String, Long> missing =
                NamedContents.inReadable(stores.commits(), RecordedTypes.all())
                        .missingFrom(stores.blobs());
        missing.forEach(
                (name, position) ->
                        out.printf(
                                "The content %s is gone, which the event at position %d names.%n",
                                name, position));
        out.flush();
        return missing.isEmpty();
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
