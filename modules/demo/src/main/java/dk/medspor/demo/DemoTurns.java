package dk.medspor.demo;

import dk.medspor.demo.DemoPlans.Plan;
import dk.medspor.demo.DemoScript.Step;
import dk.medspor.initiatives.InitiativeFacts;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.LifeCommand.PauseInitiative;
import dk.medspor.initiatives.LifeCommand.StopInitiative;
import dk.medspor.initiatives.MeasurementCommand.ChooseIndicator;
import dk.medspor.initiatives.MeasurementCommand.MeasureBaseline;
import dk.medspor.initiatives.MeasurementCommand.MeasureFollowUp;
import dk.medspor.initiatives.ProgressCommand.NoteProgress;
import dk.medspor.initiatives.ProgressCommand.PlanMilestone;
import dk.medspor.initiatives.ProgressCommand.ReachMilestone;
import dk.medspor.kernel.Protected;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What happened to some of the invented initiatives besides their evaluations. */
record DemoTurns(LocalDate today, InitiativeFacts facts) {

    private static final int MEASURED = 0;
    private static final int WAIVED = 8;
    private static final int WATCHED = 12;
    private static final int STOPPED = 16;
    private static final int PAUSED = 19;

    /** The number of the indicator among the facts of its initiative, and of the milestone. */
    private static final int FOURTH_FACT = 4;

    static List<Step> until(LocalDate today, InitiativeFacts facts) {
        var turns = new DemoTurns(today, facts);
        return List.of(
                turns.step(995, MEASURED, turns::indicator),
                turns.step(994, MEASURED, turns::baseline),
                turns.step(640, MEASURED, turns::followUp),
                turns.step(370, WATCHED, turns::milestone),
                turns.step(250, WATCHED, turns::reached),
                turns.step(120, WATCHED, turns::note),
                turns.step(60, STOPPED, turns::stop),
                turns.step(20, WAIVED, turns::waive),
                turns.step(15, PAUSED, turns::pause));
    }

    /** A command of an initiative on a day. */
    private interface Turn extends BiFunction<InitiativeId, LocalDate, Object> {}

    private Step step(int daysAgo, int which, Turn turn) {
        Plan plan = DemoPlans.all().get(which);
        var id = new InitiativeId(DemoBodies.named("initiative", plan.title()));
        return new Step(daysAgo, () -> turn.apply(id, today.minusDays(daysAgo)));
    }

    private Object indicator(InitiativeId id, LocalDate on) {
        return new ChooseIndicator(
                id,
                on,
                Protected.text("Nye kolleger, der er her efter et år"),
                Protected.text("personer"),
                true);
    }

    private Object baseline(InitiativeId id, LocalDate on) {
        return new MeasureBaseline(
                id, FOURTH_FACT, on, figure(3), Protected.text("Lederens optælling"));
    }

    private Object followUp(InitiativeId id, LocalDate on) {
        return new MeasureFollowUp(
                id, FOURTH_FACT, on, figure(11), Protected.text("Lederens optælling"));
    }

    private static Protected<BigDecimal> figure(int persons) {
        return new Protected<>(BigDecimal.valueOf(persons));
    }

    private Object milestone(InitiativeId id, LocalDate on) {
        return new PlanMilestone(id, on, Protected.text("Rummet er indrettet"), on.plusDays(100));
    }

    private Object reached(InitiativeId id, LocalDate on) {
        return new ReachMilestone(id, on, FOURTH_FACT);
    }

    private Object note(InitiativeId id, LocalDate on) {
        return new NoteProgress(id, on, Protected.text("Rummet bruges hver dag."));
    }

    private Object stop(InitiativeId id, LocalDate on) {
        return new StopInitiative(
                id, on, Protected.text("Øvelsen er blevet en del af introduktionen."));
    }

    private Object waive(InitiativeId id, LocalDate on) {
        return facts.waive(
                id, on, Optional.empty(), Protected.text("Evalueres sammen med næste års runde."));
    }

    private Object pause(InitiativeId id, LocalDate on) {
        return new PauseInitiative(id, on, Optional.of(Protected.text("Afventer det nye system.")));
    }
}
