package dk.medspor.meetings;

/**
 * The contributions as the log knows them. An answer includes every contribution that was
 * acknowledged before the question was asked.
 */
public interface ContributionRegister {

    boolean knows(ContributionId id);
}
