package dk.medspor.meetings;

import dk.medspor.kernel.Rejection;
import dk.medspor.people.PersonId;
import java.time.LocalTime;

/** Why something about the work of a theme day was refused. */
public sealed interface ThemeDayRejection extends Rejection {

    record NoSuchThemeDay(MeetingId meetingId) implements ThemeDayRejection {}

    /** The meeting was called off. */
    record ThemeDayIsCancelled(MeetingId meetingId) implements ThemeDayRejection {}

    /** A line ends before it begins, or begins before the one above it. */
    record ProgrammeBackwards(LocalTime from, LocalTime to) implements ThemeDayRejection {}

    record RoundTwice(int number) implements ThemeDayRejection {}

    /** Questions are told apart by their numbers, whatever round they stand in. */
    record QuestionTwice(int number) implements ThemeDayRejection {}

    /** What was answered stays in the outline. */
    record AnsweredQuestionMissing(int number) implements ThemeDayRejection {}

    record GroupFormedAlready(GroupId groupId) implements ThemeDayRejection {}

    record UnknownGroup(GroupId groupId) implements ThemeDayRejection {}

    record GroupIsDisbanded(GroupId groupId) implements ThemeDayRejection {}

    /** What a group has said needs the group. */
    record GroupHasSpoken(GroupId groupId) implements ThemeDayRejection {}

    record UnknownQuestion(int number) implements ThemeDayRejection {}

    record UnknownMember(PersonId personId) implements ThemeDayRejection {}

    record MemberTwice(PersonId personId) implements ThemeDayRejection {}

    /** A group has one to lead it, and one to write. */
    record RoleHeldTwice(DiscussionGroup.Role role) implements ThemeDayRejection {}
}
