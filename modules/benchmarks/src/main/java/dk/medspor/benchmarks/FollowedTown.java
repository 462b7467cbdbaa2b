package dk.medspor.benchmarks;

import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.status.AsOf;
import dk.medspor.status.evaluationcycle.CycleDocument;
import dk.medspor.status.evaluationcycle.EvaluationCycle;
import dk.medspor.status.evaluationcycle.EvaluationCycleView;
import dk.medspor.status.forecast.Forecast;
import dk.medspor.status.funnel.Funnels;
import dk.medspor.status.initiativerecord.InitiativeView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A log with the views that tell its status. One body evaluates 50 initiatives, another one all the
 * others.
 */
final class FollowedTown implements AutoCloseable {

    static final MedBodyId SMALL = new MedBodyId(new UUID(7, 1));
    static final MedBodyId GREAT = new MedBodyId(new UUID(7, 2));

    private static final int OF_SMALL = 50;
    private static final int PAGE = 50;
    private final LocalDate today = LocalDate.now(DanishCalendar.ZONE);

    private final AtomicLong commands = new AtomicLong();
    private final FilledLog filled = new FilledLog();
    private final Municipality municipality;
    private final ProjectedView<CycleDocument> cycles;
    private final ProjectedView<InitiativeDossier> initiatives;
    private final EvaluationCycle status;
    private final Funnels funnels;

    FollowedTown(long events, int changes) throws InterruptedException {
        municipality = new Municipality(events, changes, it -> it < OF_SMALL ? SMALL : GREAT);
        filled.fill(municipality);
        cycles = filled.followedBy(new EvaluationCycleView());
        initiatives = filled.followedBy(new InitiativeView());
        status = new EvaluationCycle(cycles, Clock.systemUTC());
        funnels = new Funnels(initiatives, Clock.systemUTC());
    }

    long head() {
        return filled.log().head();
    }

    int ofGreat() {
        return municipality.initiatives() - OF_SMALL;
    }

    void firstPage(MedBodyId body, AsOf asOf) {
        status.part(Optional.of(body), today, 0, PAGE, asOf);
    }

    void firstPageOfAPastDay(MedBodyId body) {
        status.part(Optional.of(body), today.minusYears(1), 0, PAGE, AsOf.now());
    }

    void board(MedBodyId body) {
        status.board(Optional.of(body), today, AsOf.now());
    }

    void funnel(int owner) {
        funnels.funnel(Optional.of(Set.of(Municipality.body(owner))), today, AsOf.now());
    }

    void forecast(MedBodyId body) {
        status.ofOpen(body, today, AsOf.now(), it -> Forecast.of(it, today, List.of(), PAGE));
    }

    void meetingList(MedBodyId body) {
        status.meetingList(
                body, today, today.plusMonths(1), Optional.of(today.minusMonths(3)), AsOf.now());
    }

    /**
     * Appends what a command does, sealed, hashed and flushed: one more contribution, and every
     * fourth time a change of an initiative of the great body.
     */
    void command() {
        filled.append(List.of(municipality.afterwards(commands.getAndIncrement(), OF_SMALL)));
    }

    @Override
    public void close() {
        cycles.close();
        initiatives.close();
        filled.close();
    }
}
