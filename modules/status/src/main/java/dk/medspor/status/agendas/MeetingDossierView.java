package dk.medspor.status.agendas;

import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.Arrangement;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingEvent;
import dk.medspor.meetings.MeetingEvent.ContributionRecorded;
import dk.medspor.meetings.MeetingId;
import dk.medspor.readmodels.View;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One document per meeting, planned or held, with everything but what was said there. */
public final class MeetingDossierView implements View<MeetingDossier> {

    static final String ALL = "all";

    @Override
    public String name() {
        return "meeting-dossiers";
    }

    @Override
    public int version() {
        return 5;
    }

    @Override
    public Class<MeetingDossier> documentType() {
        return MeetingDossier.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.payload() instanceof MeetingEvent it && !(it instanceof ContributionRecorded)
                ? Set.of(it.meetingId().toString())
                : Set.of();
    }

    @Override
    public MeetingDossier evolve(Optional<MeetingDossier> document, RecordedEvent event) {
        return MeetingDossier.after(document, (MeetingEvent) event.payload());
    }

    /** Lists of all bodies whose meeting it is. */
    @Override
    public Set<String> scopes(MeetingDossier document) {
        Set<String> scopes = new HashSet<>(Set.of(ALL));
        document.arrangement().bodies().forEach(it -> scopes.add(scope(it)));
        return scopes;
    }

    /** In order of their dates, with how they stand and which they are. */
    @Override
    public String sort(MeetingDossier document) {
        return "%s:%s:%s"
                .formatted(
                        document.arrangement().date(),
                        document.arrangement().state(),
                        document.id());
    }

    /** The day of a meeting that was held, as its sort tells it; empty for another one. */
    static Optional<LocalDate> heldOn(String sort) {
        return sort.contains(":" + Arrangement.State.HELD + ":")
                ? Optional.of(LocalDate.parse(sort.substring(0, sort.indexOf(':'))))
                : Optional.empty();
    }

    /** Which meeting it is, as its sort tells it. */
    static MeetingId meeting(String sort) {
        return new MeetingId(UUID.fromString(sort.substring(sort.lastIndexOf(':') + 1)));
    }

    static String scope(MedBodyId body) {
        return "body:" + body;
    }
}
