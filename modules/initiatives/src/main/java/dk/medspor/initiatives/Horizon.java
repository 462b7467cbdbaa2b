package dk.medspor.initiatives;

/** How soon the initiative can be taken up. */
public enum Horizon {
    /** Her og nu. */
    NOW,
    /** Mellemlang sigt. */
    MEDIUM,
    /** Lang sigt. */
    LONG
}
