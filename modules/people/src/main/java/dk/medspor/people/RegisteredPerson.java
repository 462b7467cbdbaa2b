package dk.medspor.people;

/**
 * A person as registered.
 *
 * @param version counts up with every change
 */
public record RegisteredPerson(PersonId id, long version, PersonDetails details) {}
