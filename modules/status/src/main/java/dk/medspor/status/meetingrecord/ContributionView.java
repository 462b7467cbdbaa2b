package dk.medspor.status.meetingrecord;

import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.meetings.MeetingEvent.ContributionRecorded;
import dk.medspor.meetings.MeetingId;
import dk.medspor.readmodels.View;
import java.util.Optional;
import java.util.Set;

/** One document per contribution, so that a long theme day costs no more than a short one. */
public final class ContributionView implements View<ContributionDocument> {

    @Override
    public String name() {
        return "contributions";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<ContributionDocument> documentType() {
        return ContributionDocument.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.payload() instanceof ContributionRecorded it
                ? Set.of(it.contribution().id().toString())
                : Set.of();
    }

    @Override
    public ContributionDocument evolve(
            Optional<ContributionDocument> document, RecordedEvent event) {
        var it = (ContributionRecorded) event.payload();
        return document.orElseGet(
                () ->
                        new ContributionDocument(
                                it.meetingId(), event.position(), it.contribution()));
    }

    @Override
    public Set<String> scopes(ContributionDocument document) {
        return Set.of(scope(document.meetingId()));
    }

    @Override
    public String sort(ContributionDocument document) {
        return String.format("%019d", document.recordedAs());
    }

    static String scope(MeetingId meeting) {
        return "meeting:" + meeting;
    }
}
