package dk.medspor.initiatives;

/** A fact that corrections can point at. */
public interface NumberedFact {

    /**
     * The number of its event among those of the initiative; see {@link InitiativeLife#facts()}.
     */
    int number();
}
