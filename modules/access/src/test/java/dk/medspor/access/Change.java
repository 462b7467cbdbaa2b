package dk.medspor.access;

import java.util.Optional;
import java.util.Set;

/** Changes of one thing. */
final class Change {

    private Change() {}

    static AccountChange active(boolean active) {
        return new AccountChange(
                Optional.empty(), Optional.empty(), Optional.of(active), Optional.empty());
    }

    static AccountChange roles(Role... roles) {
        return new AccountChange(
                Optional.of(Set.of(roles)), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static AccountChange seenAt(long version) {
        return new AccountChange(
                Optional.empty(), Optional.empty(), Optional.of(false), Optional.of(version));
    }
}
