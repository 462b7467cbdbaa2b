package dk.medspor.people;

/** Carries out what was agreed to be forgotten. */
public interface ErasureDuty {

    /** Tells that something has become due; returns at once. */
    void due();
}
