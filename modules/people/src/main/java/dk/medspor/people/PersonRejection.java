package dk.medspor.people;

import dk.medspor.kernel.Rejection;

/** Why something on a person was refused. */
public sealed interface PersonRejection extends Rejection {

    record UnknownPerson(PersonId id) implements PersonRejection {}

    /** Another person is registered under this id. */
    record PersonIdTaken(PersonId id) implements PersonRejection {}

    /** Somebody has changed the person since it was read. */
    record PersonChangedMeanwhile(PersonId id) implements PersonRejection {}
}
