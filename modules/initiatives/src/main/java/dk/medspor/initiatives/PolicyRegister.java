package dk.medspor.initiatives;

/** The policies, including everything that was acknowledged before the question. */
public interface PolicyRegister {

    /** What was agreed over the years; {@link PolicyHistory#NONE} where nothing was. */
    PolicyHistory find(PolicyId id);
}
