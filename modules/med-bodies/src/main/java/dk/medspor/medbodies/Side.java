package dk.medspor.medbodies;

/** The two sides of a MED body; they agree or disagree, and never vote. */
public enum Side {
    /** Ledelsesside. */
    MANAGEMENT,
    /** Medarbejderside. */
    EMPLOYEE
}
