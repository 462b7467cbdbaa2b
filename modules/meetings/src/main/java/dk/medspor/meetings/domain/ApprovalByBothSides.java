package dk.medspor.meetings.domain;

import dk.medspor.medbodies.Chairing;
import dk.medspor.medbodies.Office;
import dk.medspor.meetings.MeetingRejection;
import dk.medspor.meetings.MinutesCommand.ApproveMinutes;
import dk.medspor.meetings.MinutesRejection.ApprovedAlready;
import dk.medspor.meetings.MinutesRejection.ApproverLeadsNot;
import dk.medspor.meetings.MinutesRejection.NotApprovedByBoth;
import dk.medspor.meetings.MinutesRejection.NotSubmitted;
import dk.medspor.meetings.MinutesRejection.OfficeOfOtherSide;
import dk.medspor.meetings.MinutesVersion;
import dk.medspor.meetings.MinutesVersion.Stage;
import java.util.List;
import java.util.Optional;

/**
 * Minutes are approved by both sides: by the chair for the management side, and by the vice-chair
 * for the employee side, as the seats of the body say on the day of the approval. Where the rules
 * of procedure of the body want no vice-chair's approval, the chair's is enough.
 */
final class ApprovalByBothSides {

    private ApprovalByBothSides() {}

    static List<Office> approvers(boolean byBoth) {
        return byBoth ? List.of(Office.CHAIR, Office.VICE_CHAIR) : List.of(Office.CHAIR);
    }

    /** What speaks against this approval. */
    static Optional<MeetingRejection> broken(ApproveMinutes command, MinutesVersion version) {
        if (version.submission().isEmpty()) {
            return Optional.of(new NotSubmitted(version.number()));
        }
        if (command.chairing().isEmpty()) {
            return Optional.of(new ApproverLeadsNot(command.approver()));
        }
        Chairing chairing = command.chairing().get();
        if (chairing.side() != chairing.office().side()) {
            return Optional.of(new OfficeOfOtherSide(chairing.office(), chairing.side()));
        }
        return version.approval(chairing.office())
                .map(it -> new ApprovedAlready(it.office(), it.on()));
    }

    /** What speaks against using a version as one that is approved. */
    static Optional<MeetingRejection> lacking(MinutesVersion version) {
        if (version.submission().isEmpty()) {
            return Optional.of(new NotSubmitted(version.number()));
        }
        return Refusals.when(
                !version.hasReached(Stage.APPROVED),
                () -> new NotApprovedByBoth(version.number(), version.missing()));
    }
}
