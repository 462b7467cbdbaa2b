package dk.medspor.meetings.domain;

import dk.medspor.meetings.ContributionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A contribution and the one before it: a theme day has hundreds, so none is copied. */
record Said(ContributionId id, Optional<Said> before) {

    /** Compares one by one: recursion down a long chain would overflow the stack. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Said said && backwards().equals(said.backwards());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Said[" + id + "]";
    }

    List<ContributionId> backwards() {
        List<ContributionId> all = new ArrayList<>();
        for (Optional<Said> it = Optional.of(this); it.isPresent(); it = it.get().before()) {
            all.add(it.get().id());
        }
        return all;
    }
}
