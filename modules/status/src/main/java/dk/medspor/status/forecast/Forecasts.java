package dk.medspor.status.forecast;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.agendas.MeetingDossiers;
import dk.medspor.status.evaluationcycle.EvaluationCycle;
import dk.medspor.status.evaluationcycle.EvaluationCycle.Status;
import dk.medspor.status.evaluationcycle.OpenPromises;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks ahead from what is promised and from the meetings that are planned. */
public final class Forecasts {

    private final EvaluationCycle cycle;
    private final MeetingDossiers meetings;

    public Forecasts(EvaluationCycle cycle, MeetingDossiers meetings) {
        this.cycle = cycle;
        this.meetings = meetings;
    }

    /**
     * What a body will have to evaluate, as it looked on a day.
     *
     * @param owners only what these owned that day; everybody's when empty
     * @param rows so many of each part are shown at most
     */
    public Answer<Forecast> forecast(
            Optional<Set<MedBodyId>> owners, MedBodyId body, LocalDate on, int rows, AsOf asOf) {
        var planned = meetings.planned(body, on, asOf);
        List<NextMeeting> next = NextMeeting.of(planned.value());
        Answer<Forecast> ahead =
                owners.map(own -> owned(own, body, on, next, rows, asOf))
                        .orElseGet(
                                () ->
                                        cycle.ofOpen(
                                                body,
                                                on,
                                                asOf,
                                                it -> Forecast.of(it, on, next, rows)));
        return new Answer<>(Math.min(planned.position(), ahead.position()), ahead.value());
    }

    private Answer<Forecast> owned(
            Set<MedBodyId> owners,
            MedBodyId body,
            LocalDate on,
            List<NextMeeting> next,
            int rows,
            AsOf asOf) {
        Answer<Status> status = cycle.statusOfOwners(owners, Optional.of(body), on, asOf);
        List<OpenPromises> open = OpenPromises.of(status.value().rows(), body);
        return new Answer<>(status.position(), Forecast.of(open, on, next, rows));
    }
}
