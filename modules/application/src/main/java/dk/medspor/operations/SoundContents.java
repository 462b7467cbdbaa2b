package dk.medspor.operations;

import dk.medspor.application.RecordedTypes;
import dk.medspor.eventlog.NamedContents;
import dk.medspor.storage.BlobStore;
import dk.medspor.storage.BlobStore.Blob;
import dk.medspor.storage.Stores;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Reads all contents again and tells the result. */
final class SoundContents {

    private SoundContents() {}

    /** Whether every content is what was put. */
    static boolean verified(BlobStore blobs, Voice voice) {
        AtomicLong sound = new AtomicLong();
        AtomicLong damaged = new AtomicLong();
        blobs.forEach(
                it -> {
                    if (isSound(blobs, it)) {
                        sound.incrementAndGet();
                    } else {
                        damaged.incrementAndGet();
                        voice.say("verify.content-damaged", it.sha256());
                    }
                });
        voice.say("verify.contents", sound.get());
        return damaged.get() == 0;
    }

    /** Whether every content that the log names is there. */
    static boolean complete(Stores stores, Voice voice) {
        Map<String, Long> missing =
                NamedContents.inReadable(stores.commits(), RecordedTypes.all())
                        .missingFrom(stores.blobs());
        missing.forEach((name, position) -> voice.say("verify.content-gone", name, position));
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
