package dk.medspor.meetings;

import dk.medspor.kernel.EntityId;
import java.util.UUID;

/**
 * Identifies what is kept of the points of one group, so that the note-takers of a day never stand
 * in each other's way.
 */
public record GroupRecordId(UUID value) implements EntityId {

    public static GroupRecordId of(GroupId group) {
        return new GroupRecordId(group.value());
    }

    /** Of the points of a meeting that belong to no group of its outline, as those of notes do. */
    public static GroupRecordId outsideGroups(MeetingId meeting) {
        return new GroupRecordId(Derived.id("outside-groups", meeting.toString()));
    }

    /** Where a contribution is kept from the beginning. */
    public static GroupRecordId of(MeetingId meeting, Contribution contribution) {
        return contribution
                .place()
                .flatMap(Place::group)
                .map(GroupRecordId::of)
                .orElseGet(() -> outsideGroups(meeting));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
