package dk.medspor.status.agendas;

import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.ProceedingsEvent.FollowUpAgreed;
import dk.medspor.meetings.ProceedingsEvent.FollowUpClosed;
import dk.medspor.meetings.ProceedingsEvent.FollowUpHandedOver;
import dk.medspor.meetings.ProceedingsEvent.FollowUpReopened;
import dk.medspor.readmodels.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One document per follow-up, so that those of a body are found whatever meeting agreed them. */
public final class FollowUpView implements View<AgreedFollowUp> {

    static final String ALL = "all";

    @Override
    public String name() {
        return "follow-ups";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<AgreedFollowUp> documentType() {
        return AgreedFollowUp.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return switch (event.payload()) {
            case FollowUpAgreed it -> Set.of(key(it.meetingId(), it.followUp().number()));
            case FollowUpClosed it -> Set.of(key(it.meetingId(), it.number()));
            case FollowUpHandedOver it -> Set.of(key(it.meetingId(), it.number()));
            case FollowUpReopened it -> Set.of(key(it.meetingId(), it.number()));
            default -> Set.of();
        };
    }

    @Override
    public AgreedFollowUp evolve(Optional<AgreedFollowUp> document, RecordedEvent event) {
        return switch (event.payload()) {
            case FollowUpAgreed it ->
                    new AgreedFollowUp(it.meetingId(), it.bodyId(), it.followUp(), List.of());
            case FollowUpClosed it -> closed(document.orElseThrow(), Optional.of(it));
            case FollowUpHandedOver it -> document.orElseThrow().handedOver(it.handover());
            default -> closed(document.orElseThrow(), Optional.empty());
        };
    }

    private static AgreedFollowUp closed(AgreedFollowUp it, Optional<FollowUpClosed> how) {
        return it.with(it.followUp().with(how.map(FollowUpClosed::closing)));
    }

    @Override
    public Set<String> scopes(AgreedFollowUp document) {
        return Set.of(ALL, scope(document.bodyId()));
    }

    /** In the order of the meetings. */
    @Override
    public String sort(AgreedFollowUp document) {
        return "%s:%05d".formatted(document.followUp().agreedOn(), document.followUp().number());
    }

    static String scope(MedBodyId body) {
        return "body:" + body;
    }

    private static String key(MeetingId meeting, int number) {
        return meeting + ":" + number;
    }
}
