package dk.medspor.restapi.http;

import java.io.IOException;

/** A body trickled in for longer than anybody's patience. */
public final class BodyTooSlow extends IOException {

    BodyTooSlow() {
        super("body took over " + RequestSizeFilter.PATIENCE.toSeconds() + " s");
    }
}
