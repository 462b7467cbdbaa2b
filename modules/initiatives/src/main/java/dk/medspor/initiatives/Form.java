package dk.medspor.initiatives;

/** How firmly the initiative is meant. */
public enum Form {
    /** Pilotprojekt, prøvehandling. */
    PILOT,
    /** Meant to stay. */
    PERMANENT
}
