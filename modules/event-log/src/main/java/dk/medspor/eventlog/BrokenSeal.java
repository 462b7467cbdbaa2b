package dk.medspor.eventlog;

import org.jspecify.annotations.Nullable;

/** Sealed content that cannot be opened although its key is there: it was changed or moved. */
public final class BrokenSeal extends RuntimeException {

    BrokenSeal(SealedContent.Place place, @Nullable Throwable cause) {
        super(
                "The sealed content at %s of %s was changed, or was sealed for another place."
                        .formatted(place.field(), place.holder()),
                cause);
    }
}
