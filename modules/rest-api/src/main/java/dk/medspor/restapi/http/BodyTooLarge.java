package dk.medspor.restapi.http;

import java.io.IOException;

/** A body without a stated length turned out to be over the limit. */
public final class BodyTooLarge extends IOException {

    BodyTooLarge() {
        super("body over " + RequestSizeFilter.MAX_BYTES + " bytes");
    }
}
