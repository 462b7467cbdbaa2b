package dk.medspor.status.confidential;

import dk.medspor.meetings.ItemRef;
import dk.medspor.meetings.ItemsTold;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingEvent;
import dk.medspor.meetings.MeetingEvent.NotesKept;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.ProceedingsEvent.FollowUpClosed;
import dk.medspor.meetings.ProceedingsEvent.FollowUpHandedOver;
import dk.medspor.meetings.ProceedingsEvent.FollowUpReopened;
import dk.medspor.status.agendas.AgreedFollowUp;
import dk.medspor.status.agendas.IncomingItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What somebody may not read. */
public final class Hidden {

    private final Map<MeetingId, ConfidentialMeeting> meetings;
    private final Reader reader;

    Hidden(List<ConfidentialMeeting> meetings, Reader reader) {
        this.meetings =
                meetings.stream()
                        .collect(
                                Collectors.toMap(
                                        ConfidentialMeeting::meetingId, Function.identity()));
        this.reader = reader;
    }

    public boolean isNothing() {
        return meetings.isEmpty();
    }

    /** The items of agendas that are among it. */
    public List<ItemRef> items() {
        return meetings.values().stream()
                .flatMap(it -> it.items().stream().map(item -> new ItemRef(it.meetingId(), item)))
                .toList();
    }

    /** Whether the item is one of those. */
    public boolean hides(ItemRef item) {
        return in(item.meetingId()).filter(it -> it.hides(item)).isPresent();
    }

    /** Whether something of the meeting is: then notes of all that was said there are hidden. */
    public boolean hidesSomethingOf(MeetingId meeting) {
        return meetings.containsKey(meeting);
    }

    /** Whether the event tells of something hidden, in a field of its own or among other things. */
    public boolean hides(Object event) {
        return event instanceof MeetingEvent it && in(it.meetingId()).filter(hides(it)).isPresent();
    }

    private static Predicate<ConfidentialMeeting> hides(MeetingEvent event) {
        return switch (event) {
            case NotesKept _ -> _ -> true;
            case FollowUpClosed it -> meeting -> meeting.hidesFollowUp(it.number());
            case FollowUpHandedOver it -> meeting -> meeting.hidesFollowUp(it.number());
            case FollowUpReopened it -> meeting -> meeting.hidesFollowUp(it.number());
            default -> meeting -> ItemsTold.by(event).anyMatch(meeting.items()::contains);
        };
    }

    /** The meeting as it is seen. */
    public MeetingDossier seen(MeetingDossier meeting) {
        return in(meeting.id())
                .map(ConfidentialMeeting::items)
                .map(meeting::without)
                .orElse(meeting);
    }

    /** The follow-up, if it may be seen. */
    public Optional<AgreedFollowUp> seen(AgreedFollowUp followUp) {
        return Optional.of(followUp)
                .filter(
                        it ->
                                it.followUp()
                                        .item()
                                        .filter(item -> hides(new ItemRef(it.meetingId(), item)))
                                        .isEmpty());
    }

    /** What waits, if it may be seen: whoever it was sent to may, besides the members. */
    public Optional<IncomingItem> seen(IncomingItem item) {
        return Optional.of(item)
                .filter(
                        it ->
                                !hides(it.source())
                                        || it.to()
                                                .bodyId()
                                                .filter(to -> reader.isMemberOfAny(Set.of(to)))
                                                .isPresent());
    }

    private Optional<ConfidentialMeeting> in(MeetingId meeting) {
        return Optional.ofNullable(meetings.get(meeting));
    }
}
