package dk.medspor.people;

import org.jspecify.annotations.Nullable;

/** What is stored of a person is not what was written there. */
public final class BrokenPersonRecord extends RuntimeException {

    BrokenPersonRecord(PersonId id, @Nullable Throwable cause) {
        super("The record of person " + id + " is damaged", cause);
    }
}
