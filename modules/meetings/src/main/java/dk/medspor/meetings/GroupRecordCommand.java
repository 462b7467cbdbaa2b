package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be recorded of the points that were made. */
public sealed interface GroupRecordCommand {

    GroupRecordId recordId();

    /**
     * Writes down a point in its place.
     *
     * @param idTaken whether some meeting had recorded this id when the command was sent
     */
    record CaptureContribution(
            @TargetAggregateIdentifier GroupRecordId recordId,
            MeetingId meetingId,
            PlaceStanding place,
            Contribution contribution,
            boolean idTaken)
            implements GroupRecordCommand {}

    /** A point that was recorded before; each command tells how it stood. */
    sealed interface OfContribution extends GroupRecordCommand {

        ContributionId contributionId();

        /** Empty when no meeting had recorded it. */
        Optional<ContributionStanding> standing();
    }

    /**
     * Puts a point into a group of the outline that notes have told without one.
     *
     * @param recordId of the group
     * @param contribution with its place
     */
    record PlaceContribution(
            @TargetAggregateIdentifier GroupRecordId recordId,
            MeetingId meetingId,
            Optional<ContributionStanding> standing,
            PlaceStanding place,
            Contribution contribution)
            implements OfContribution {

        @Override
        public ContributionId contributionId() {
            return contribution.id();
        }
    }

    /**
     * Puts a point otherwise: its words, its kind, or what it answers. It stays with its group.
     *
     * @param on from which day on
     */
    record EditContribution(
            @TargetAggregateIdentifier GroupRecordId recordId,
            MeetingId meetingId,
            Optional<ContributionStanding> standing,
            PlaceStanding place,
            LocalDate on,
            Contribution contribution,
            Protected<String> reason)
            implements OfContribution {

        @Override
        public ContributionId contributionId() {
            return contribution.id();
        }
    }

    /** It no longer counts. */
    record WithdrawContribution(
            @TargetAggregateIdentifier GroupRecordId recordId,
            MeetingId meetingId,
            ContributionId contributionId,
            Optional<ContributionStanding> standing,
            LocalDate on,
            Protected<String> reason)
            implements OfContribution {}

    /** That it was withdrawn was a mistake. */
    record ReinstateContribution(
            @TargetAggregateIdentifier GroupRecordId recordId,
            MeetingId meetingId,
            ContributionId contributionId,
            Optional<ContributionStanding> standing,
            Protected<String> reason)
            implements OfContribution {}

    /** Somebody is to find out what it asks for. */
    record AssignDataNeed(
            @TargetAggregateIdentifier GroupRecordId recordId,
            MeetingId meetingId,
            ContributionId contributionId,
            Optional<ContributionStanding> standing,
            DataNeed.Assignment assignment)
            implements OfContribution {}

    /** It was found out; another time, it is known better. */
    record AnswerDataNeed(
            @TargetAggregateIdentifier GroupRecordId recordId,
            MeetingId meetingId,
            ContributionId contributionId,
            Optional<ContributionStanding> standing,
            DataNeed.Answer answer)
            implements OfContribution {}
}
