package dk.medspor.status.confidential;

import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.AgendaEvent.AgendaItemMadeConfidential;
import dk.medspor.meetings.AgendaEvent.ConfidentialityLifted;
import dk.medspor.meetings.ArrangementEvent.MeetingPlanned;
import dk.medspor.meetings.MeetingEvent;
import dk.medspor.meetings.MeetingEvent.MeetingHeld;
import dk.medspor.meetings.ProceedingsEvent.FollowUpAgreed;
import dk.medspor.readmodels.View;
import dk.medspor.status.confidential.ConfidentialMeeting.Agreed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One small document per meeting; only those with a confidential item stand in the list. */
public final class ConfidentialItemsView implements View<ConfidentialMeeting> {

    static final String WITH_ITEMS = "with-items";

    @Override
    public String name() {
        return "confidential-items";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<ConfidentialMeeting> documentType() {
        return ConfidentialMeeting.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return switch (event.payload()) {
            case MeetingPlanned it -> Set.of(it.meetingId().toString());
            case MeetingHeld it -> Set.of(it.meetingId().toString());
            case AgendaItemMadeConfidential it -> Set.of(it.meetingId().toString());
            case ConfidentialityLifted it -> Set.of(it.meetingId().toString());
            case FollowUpAgreed it when it.followUp().item().isPresent() ->
                    Set.of(it.meetingId().toString());
            default -> Set.of();
        };
    }

    @Override
    public ConfidentialMeeting evolve(Optional<ConfidentialMeeting> document, RecordedEvent event) {
        return switch ((MeetingEvent) event.payload()) {
            case MeetingPlanned it -> {
                List<MedBodyId> bodies = new ArrayList<>(List.of(it.details().bodyId()));
                bodies.addAll(it.jointBodies());
                yield new ConfidentialMeeting(it.meetingId(), bodies, Set.of(), List.of());
            }
            case MeetingHeld it ->
                    document.orElseGet(
                            () ->
                                    new ConfidentialMeeting(
                                            it.meetingId(),
                                            List.of(it.details().bodyId()),
                                            Set.of(),
                                            List.of()));
            case AgendaItemMadeConfidential it -> marked(document.orElseThrow(), it.item());
            case ConfidentialityLifted it -> unmarked(document.orElseThrow(), it.item());
            case FollowUpAgreed it -> agreed(document.orElseThrow(), it);
            default -> document.orElseThrow();
        };
    }

    private static ConfidentialMeeting marked(ConfidentialMeeting before, int item) {
        Set<Integer> items = new HashSet<>(before.items());
        items.add(item);
        return new ConfidentialMeeting(before.meetingId(), before.bodies(), items, before.agreed());
    }

    private static ConfidentialMeeting unmarked(ConfidentialMeeting before, int item) {
        Set<Integer> items = new HashSet<>(before.items());
        items.remove(item);
        return new ConfidentialMeeting(before.meetingId(), before.bodies(), items, before.agreed());
    }

    private static ConfidentialMeeting agreed(ConfidentialMeeting before, FollowUpAgreed event) {
        List<Agreed> agreed = new ArrayList<>(before.agreed());
        event.followUp()
                .item()
                .ifPresent(it -> agreed.add(new Agreed(event.followUp().number(), it)));
        return new ConfidentialMeeting(before.meetingId(), before.bodies(), before.items(), agreed);
    }

    @Override
    public Set<String> scopes(ConfidentialMeeting document) {
        return document.items().isEmpty() ? Set.of() : Set.of(WITH_ITEMS);
    }

    @Override
    public String sort(ConfidentialMeeting document) {
        return document.meetingId().toString();
    }
}
