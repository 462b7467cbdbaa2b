package dk.medspor.meetings;

import dk.medspor.kernel.Rejection;
import java.time.LocalDate;

/** Why something about the points that were made was refused. */
public sealed interface GroupRecordRejection extends Rejection {

    /** Only at a meeting that was held is anything said. */
    record NothingSaidBeforeTheMeeting(MeetingId meetingId) implements GroupRecordRejection {}

    /** No theme day has such a group, or it was disbanded. */
    record UnknownSpeaker(GroupRecordId recordId) implements GroupRecordRejection {}

    record NoSuchGroup(MeetingId meetingId) implements GroupRecordRejection {}

    /** The outline has no such round or question, or the group is not asked it. */
    record NotAsked(Place place) implements GroupRecordRejection {}

    /** A contribution with this id is there already. */
    record RecordedAlready(ContributionId contributionId) implements GroupRecordRejection {}

    record UnknownContribution(ContributionId contributionId) implements GroupRecordRejection {}

    /** What was withdrawn keeps its place in history, and is changed no more. */
    record ContributionIsWithdrawn(ContributionId contributionId, LocalDate on)
            implements GroupRecordRejection {}

    record ContributionIsNotWithdrawn(ContributionId contributionId)
            implements GroupRecordRejection {}

    /** What a group has said stays with it. */
    record StaysWithItsGroup(ContributionId contributionId) implements GroupRecordRejection {}

    /** A recorded act cannot lie in the future. */
    record RecordedAfterToday(LocalDate on, LocalDate today) implements GroupRecordRejection {}

    /** What happens to a point follows upon what happened to it before. */
    record RecordedBeforeAnother(LocalDate on, LocalDate earlier) implements GroupRecordRejection {}

    /** Only what asks for figures is assigned and answered. */
    record NotADataNeed(ContributionId contributionId) implements GroupRecordRejection {}

    record DataNeedDueBackwards(LocalDate from, LocalDate to) implements GroupRecordRejection {}
}
