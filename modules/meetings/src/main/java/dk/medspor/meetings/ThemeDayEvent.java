package dk.medspor.meetings;

import dk.medspor.kernel.DomainEvent;
import dk.medspor.kernel.Protected;
import java.util.Optional;

/** What was arranged about the work of a theme day. Undated: it says what the day is to be. */
public sealed interface ThemeDayEvent extends DomainEvent {

    ThemeDayId themeDayId();

    MeetingId meetingId();

    /** This is its outline, in the place of the one before. */
    record ThemeDayLaidOut(ThemeDayId themeDayId, MeetingId meetingId, Outline outline)
            implements ThemeDayEvent {}

    record GroupFormed(ThemeDayId themeDayId, MeetingId meetingId, DiscussionGroup group)
            implements ThemeDayEvent {}

    /** This is the group from now on, also when it was disbanded before. */
    record GroupChanged(ThemeDayId themeDayId, MeetingId meetingId, DiscussionGroup group)
            implements ThemeDayEvent {}

    /** The group was not to be. */
    record GroupDisbanded(
            ThemeDayId themeDayId, MeetingId meetingId, GroupId groupId, Protected<String> reason)
            implements ThemeDayEvent {

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }
}
