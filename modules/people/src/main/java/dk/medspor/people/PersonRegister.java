package dk.medspor.people;

/** Which persons there are; tells nothing about them. */
public interface PersonRegister {

    /** Whether a person is registered, counting everything that was written before the question. */
    boolean knows(PersonId id);
}
