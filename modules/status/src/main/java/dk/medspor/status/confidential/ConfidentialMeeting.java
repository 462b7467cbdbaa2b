package dk.medspor.status.confidential;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ItemRef;
import dk.medspor.meetings.MeetingId;
import java.util.List;
import java.util.Set;

/**
 * What of a meeting is for members only.
 *
 * @param bodies whose meeting it is
 * @param items the numbers of its confidential items; empty for nearly every meeting
 * @param agreed the follow-ups that follow from an item, confidential or not
 */
public record ConfidentialMeeting(
        MeetingId meetingId, List<MedBodyId> bodies, Set<Integer> items, List<Agreed> agreed) {
    public ConfidentialMeeting {
        bodies = List.copyOf(bodies);
        items = Set.copyOf(items);
        agreed = List.copyOf(agreed);
    }

    /** The follow-up of that number follows from that item. */
    public record Agreed(int followUp, int item) {}

    boolean hides(ItemRef item) {
        return item.meetingId().equals(meetingId) && items.contains(item.item());
    }

    boolean hidesFollowUp(int number) {
        return agreed.stream().anyMatch(it -> it.followUp() == number && items.contains(it.item()));
    }
}
