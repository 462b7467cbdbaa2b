package dk.medspor.meetings;

import dk.medspor.kernel.DomainEvent;
import dk.medspor.kernel.Protected;
import java.time.LocalDate;
import java.util.Optional;

/** What has happened to the points that were made. */
public sealed interface GroupRecordEvent extends DomainEvent
        permits MeetingEvent.ContributionRecorded, GroupRecordEvent.OfContribution {

    MeetingId meetingId();

    ContributionId contributionId();

    /** Something happened to a point that was recorded before. */
    sealed interface OfContribution extends GroupRecordEvent {

        /** Where it is kept from now on. */
        GroupRecordId recordId();
    }

    /** It belongs to a group of the outline. Undated: it has since it was said. */
    record ContributionPlaced(
            GroupRecordId recordId, MeetingId meetingId, Contribution contribution)
            implements OfContribution {

        @Override
        public ContributionId contributionId() {
            return contribution.id();
        }
    }

    /**
     * It was put otherwise from a day on.
     *
     * @param contribution as a whole
     */
    record ContributionEdited(
            GroupRecordId recordId,
            MeetingId meetingId,
            LocalDate on,
            Contribution contribution,
            Protected<String> reason)
            implements OfContribution {

        @Override
        public ContributionId contributionId() {
            return contribution.id();
        }

        @Override
        public Optional<LocalDate> heldFrom() {
            return Optional.of(on);
        }

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }

    /** It no longer counts from a day on, and stands where it stood. */
    record ContributionWithdrawn(
            GroupRecordId recordId,
            MeetingId meetingId,
            ContributionId contributionId,
            LocalDate on,
            Protected<String> reason)
            implements OfContribution {

        @Override
        public Optional<LocalDate> heldFrom() {
            return Optional.of(on);
        }

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }

    /** That it was withdrawn was a mistake. Undated: it has counted all along. */
    record ContributionReinstated(
            GroupRecordId recordId,
            MeetingId meetingId,
            ContributionId contributionId,
            Protected<String> reason)
            implements OfContribution {

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }

    /** Somebody is to find out what it asks for. */
    record DataNeedAssigned(
            GroupRecordId recordId,
            MeetingId meetingId,
            ContributionId contributionId,
            DataNeed.Assignment assignment)
            implements OfContribution {

        @Override
        public Optional<LocalDate> heldFrom() {
            return Optional.of(assignment.on());
        }
    }

    /** It was found out. */
    record DataNeedAnswered(
            GroupRecordId recordId,
            MeetingId meetingId,
            ContributionId contributionId,
            DataNeed.Answer answer)
            implements OfContribution {

        @Override
        public Optional<LocalDate> heldFrom() {
            return Optional.of(answer.on());
        }
    }
}
