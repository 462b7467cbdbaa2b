package dk.medspor.initiatives;

import dk.medspor.kernel.Protected;

/** What a verdict rests on: what was seen, or why nothing could be shown. */
public record Evidence(Kind kind, Protected<String> text) {

    /** Whether there is any. */
    public enum Kind {
        /** The text tells what was seen. */
        SHOWN,
        /** The text tells why nothing could be shown. */
        LACKING
    }
}
