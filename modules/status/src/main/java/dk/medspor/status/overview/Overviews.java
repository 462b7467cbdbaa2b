package dk.medspor.status.overview;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Page;
import dk.medspor.status.agendas.MeetingDossiers;
import dk.medspor.status.calls.CallBoard;
import dk.medspor.status.calls.Calls;
import dk.medspor.status.evaluationcycle.EvaluationCycle;
import dk.medspor.status.forecast.NextMeeting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Puts together what the evaluation cycle, the meetings and the calls tell of a body. */
public final class Overviews {

    private static final int ALL = Integer.MAX_VALUE;

    private final EvaluationCycle cycle;
    private final MeetingDossiers meetings;
    private final Calls calls;

    public Overviews(EvaluationCycle cycle, MeetingDossiers meetings, Calls calls) {
        this.cycle = cycle;
        this.meetings = meetings;
        this.calls = calls;
    }

    /**
     * What concerns a body, as it stood on a day.
     *
     * @param owners only what these owned that day; everybody's when empty
     * @param rows so many of each list are shown at most
     */
    public Answer<Overview> overview(
            Optional<Set<MedBodyId>> owners, MedBodyId body, LocalDate on, int rows, AsOf asOf) {
        Answer<List<MeetingDossier>> planned = meetings.planned(body, on, asOf);
        Answer<Page<MeetingDossier>> held =
                meetings.held(Optional.of(Set.of(body)), on, 0, ALL, asOf);
        Answer<List<CallBoard>> silent = silent(owners.isPresent(), body, on, asOf);
        Optional<NextMeeting> next = NextMeeting.of(planned.value()).stream().findFirst();
        Answer<Overview> answer =
                cycle.ofPromises(
                        owners,
                        body,
                        on,
                        asOf,
                        it ->
                                Overview.of(
                                        it,
                                        next,
                                        silent.value(),
                                        OverviewYear.of(
                                                it,
                                                Stream.concat(
                                                        held.value().items().stream(),
                                                        planned.value().stream()),
                                                on),
                                        body,
                                        on,
                                        rows));
        long position =
                LongStream.of(planned.position(), held.position(), silent.position())
                        .reduce(answer.position(), Math::min);
        return new Answer<>(position, answer.value());
    }

    /** The calls that the body has issued or received, and that still want an answer. */
    private Answer<List<CallBoard>> silent(
            boolean ownOnly, MedBodyId body, LocalDate on, AsOf asOf) {
        Answer<Page<CallBoard>> all =
                ownOnly
                        ? calls.callsOn(Set.of(body), on, 0, ALL, asOf)
                        : calls.calls(Optional.of(body), on, 0, ALL, asOf);
        return new Answer<>(
                all.position(),
                all.value().items().stream()
                        .filter(it -> it.withdrawnOn().isEmpty() && !it.silent().isEmpty())
                        .toList());
    }
}
