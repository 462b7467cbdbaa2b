package dk.medspor.meetings;

import java.util.Optional;
import java.util.UUID;

/**
 * Whether somebody came, and as what.
 *
 * @param personId in the register of persons, which alone knows the name
 * @param insteadOf for whom a substitute came
 */
public record Attendance(
        UUID personId, Capacity capacity, Presence presence, Optional<UUID> insteadOf) {

    /** As what somebody takes part. */
    public enum Capacity {
        /** Holds a seat. */
        MEMBER,
        /** Stands in for somebody who holds a seat. */
        SUBSTITUTE,
        /** The chair or vice-chair of another body, without a seat here. */
        OTHER_CHAIRMANSHIP,
        /** Without a seat. */
        GUEST,
        /** Presents something; without a seat. */
        PRESENTER,
        /** Leads the work of the day; without a seat. */
        FACILITATOR
    }

    /** Whether somebody was there. */
    public enum Presence {
        /** Was there. */
        PRESENT,
        /** Sent apologies (afbud). */
        APOLOGIES,
        /** Did not come, and said nothing. */
        ABSENT
    }
}
