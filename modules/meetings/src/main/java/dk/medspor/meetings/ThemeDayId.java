package dk.medspor.meetings;

import dk.medspor.kernel.EntityId;
import java.util.UUID;

/** Identifies the outline and the groups of a theme day: each meeting has one. */
public record ThemeDayId(UUID value) implements EntityId {

    /** Apart from the id of the meeting itself, whose agenda others may work on. */
    public static ThemeDayId of(MeetingId meeting) {
        return new ThemeDayId(Derived.id("theme-day", meeting.toString()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
