package dk.medspor.people;

import java.util.Set;

/** Something that remembers for a while what may hold a name, and can be told to forget it. */
public interface Forgetful {

    /** Forgets whatever holds one of these words or texts. */
    void forget(Set<String> said);
}
