package dk.medspor.meetings;

import dk.medspor.meetings.ArrangementEvent.MeetingPlanned;
import dk.medspor.meetings.MeetingEvent.ContributionRecorded;
import dk.medspor.meetings.MeetingEvent.MeetingHeld;
import dk.medspor.meetings.MeetingEvent.MeetingImported;
import dk.medspor.meetings.MeetingEvent.NotesKept;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that is known of one meeting but what was said there: dated facts, never only where it
 * stands. Rules decide on it, and views keep it.
 */
public record MeetingDossier(
        MeetingId id,
        Arrangement arrangement,
        Agenda agenda,
        Proceedings proceedings,
        Minutes minutes) {

    /** The dossier after an event; the planning or the recording of a meeting opens it. */
    public static MeetingDossier after(Optional<MeetingDossier> before, MeetingEvent event) {
        return switch (event) {
            case MeetingPlanned it -> opened(it.meetingId(), Arrangement.of(it));
            case MeetingHeld it ->
                    before.map(dossier -> dossier.held(it))
                            .orElseGet(() -> opened(it.meetingId(), Arrangement.of(it)));
            case MeetingImported _, ContributionRecorded _, NotesKept _ -> before.orElseThrow();
            case ArrangementEvent it -> before.orElseThrow().arranged(it);
            case AgendaEvent it -> before.orElseThrow().with(it);
            case ProceedingsEvent it -> before.orElseThrow().with(it);
            case MinutesEvent it -> before.orElseThrow().with(it);
        };
    }

    /** It as it was on a day; empty before the meeting was known. */
    public Optional<MeetingDossier> on(LocalDate day) {
        return arrangement
                .on(day)
                .map(
                        it ->
                                new MeetingDossier(
                                        id,
                                        it,
                                        agenda.on(day),
                                        proceedings.on(day),
                                        minutes.on(day)));
    }

    /** It without some items and all that hangs on them, as whoever may not read those sees it. */
    public MeetingDossier without(Set<Integer> hidden) {
        return new MeetingDossier(
                id,
                arrangement,
                agenda.without(hidden),
                proceedings.without(hidden),
                minutes.without(hidden));
    }

    private static MeetingDossier opened(MeetingId id, Arrangement arrangement) {
        return new MeetingDossier(id, arrangement, Agenda.EMPTY, Proceedings.NONE, Minutes.NONE);
    }

    private MeetingDossier held(MeetingHeld it) {
        return new MeetingDossier(
                id, arrangement.held(it.details().date()), agenda, proceedings, minutes);
    }

    private MeetingDossier arranged(ArrangementEvent event) {
        return new MeetingDossier(id, arrangement.after(event), agenda, proceedings, minutes);
    }

    private MeetingDossier with(AgendaEvent event) {
        return new MeetingDossier(id, arrangement, agenda.after(event), proceedings, minutes);
    }

    private MeetingDossier with(ProceedingsEvent event) {
        return new MeetingDossier(id, arrangement, agenda, proceedings.after(event), minutes);
    }

    private MeetingDossier with(MinutesEvent event) {
        return new MeetingDossier(id, arrangement, agenda, proceedings, minutes.after(event));
    }
}
