package dk.medspor.meetings;

import dk.medspor.meetings.AgendaEvent.AgendaItemAdded;
import dk.medspor.meetings.AgendaEvent.AgendaItemChanged;
import dk.medspor.meetings.AgendaEvent.AgendaItemDeferred;
import dk.medspor.meetings.AgendaEvent.AgendaItemMadeConfidential;
import dk.medspor.meetings.AgendaEvent.AgendaItemReferred;
import dk.medspor.meetings.AgendaEvent.AgendaItemRemoved;
import dk.medspor.meetings.AgendaEvent.AgendaOrdered;
import dk.medspor.meetings.AgendaEvent.AgendaPublished;
import dk.medspor.meetings.AgendaEvent.AttachmentContentKept;
import dk.medspor.meetings.AgendaEvent.AttachmentRemoved;
import dk.medspor.meetings.AgendaEvent.ConfidentialityLifted;
import dk.medspor.meetings.AgendaEvent.DocumentAttached;
import dk.medspor.meetings.MeetingEvent.ContributionRecorded;
import dk.medspor.meetings.MeetingEvent.MeetingHeld;
import dk.medspor.meetings.MeetingEvent.MeetingImported;
import dk.medspor.meetings.MeetingEvent.NotesKept;
import dk.medspor.meetings.MinutesEvent.MinutesAmended;
import dk.medspor.meetings.MinutesEvent.MinutesApproved;
import dk.medspor.meetings.MinutesEvent.MinutesConfirmed;
import dk.medspor.meetings.MinutesEvent.MinutesDistributed;
import dk.medspor.meetings.MinutesEvent.MinutesDrafted;
import dk.medspor.meetings.MinutesEvent.MinutesEdited;
import dk.medspor.meetings.MinutesEvent.MinutesSubmitted;
import dk.medspor.meetings.ProceedingsEvent.AttendanceNoted;
import dk.medspor.meetings.ProceedingsEvent.FollowUpAgreed;
import dk.medspor.meetings.ProceedingsEvent.FollowUpClosed;
import dk.medspor.meetings.ProceedingsEvent.FollowUpHandedOver;
import dk.medspor.meetings.ProceedingsEvent.FollowUpReopened;
import dk.medspor.meetings.ProceedingsEvent.ItemConcluded;
import dk.medspor.meetings.ProceedingsEvent.MeetingSelfEvaluated;
import java.util.Optional;
import java.util.stream.Stream;

/** Which items of its meeting an event has words of. */
public final class ItemsTold {

    private ItemsTold() {}

    /** Their numbers. */
    public static Stream<Integer> by(MeetingEvent event) {
        return switch (event) {
            case MeetingHeld _, MeetingImported _, ContributionRecorded _, NotesKept _ ->
                    Stream.empty();
            case ArrangementEvent _ -> Stream.empty();
            case AgendaEvent it -> by(it);
            case ProceedingsEvent it -> by(it).stream();
            case MinutesEvent it -> by(it);
        };
    }

    private static Stream<Integer> by(AgendaEvent event) {
        return switch (event) {
            case AgendaItemAdded it -> Stream.of(it.item());
            case AgendaItemChanged it -> Stream.of(it.item());
            case AgendaItemRemoved it -> Stream.of(it.item());
            case AgendaItemDeferred it -> Stream.of(it.item());
            case AgendaItemReferred it -> Stream.of(it.item());
            case DocumentAttached it -> Stream.of(it.item());
            case AttachmentContentKept it -> Stream.of(it.item());
            case AttachmentRemoved it -> Stream.of(it.item());
            case AgendaItemMadeConfidential it -> Stream.of(it.item());
            case ConfidentialityLifted it -> Stream.of(it.item());
            case AgendaPublished _, AgendaOrdered _ -> Stream.empty();
        };
    }

    /** What happens to a follow-up names it by its own number. */
    private static Optional<Integer> by(ProceedingsEvent event) {
        return switch (event) {
            case ItemConcluded it -> Optional.of(it.item());
            case FollowUpAgreed it -> it.followUp().item();
            case AttendanceNoted _, MeetingSelfEvaluated _ -> Optional.empty();
            case FollowUpClosed _, FollowUpHandedOver _, FollowUpReopened _ -> Optional.empty();
        };
    }

    private static Stream<Integer> by(MinutesEvent event) {
        return switch (event) {
            case MinutesDrafted it ->
                    it.recorded().items().stream().map(MinutesContent.Entry::item);
            case MinutesEdited it -> it.item().stream();
            case MinutesAmended it -> it.item().stream();
            case MinutesSubmitted _, MinutesApproved _, MinutesDistributed _, MinutesConfirmed _ ->
                    Stream.empty();
        };
    }
}
