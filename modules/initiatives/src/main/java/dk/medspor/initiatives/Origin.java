package dk.medspor.initiatives;

/** Which initiative another one came from: the thread that a copy keeps. */
public record Origin(Kind kind, InitiativeId initiativeId) {

    /** How it came from it. */
    public enum Kind {
        /** Udbredt: the same, done by another body. */
        COPY,
        /** Udskilt: a part of it. */
        PART
    }
}
