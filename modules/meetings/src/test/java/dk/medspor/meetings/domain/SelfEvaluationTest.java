package dk.medspor.meetings.domain;

import static dk.medspor.meetings.PlannedMeeting.ID;
import static dk.medspor.meetings.PlannedMeeting.REASON;
import static dk.medspor.meetings.PlannedMeeting.TODAY;
import static dk.medspor.meetings.PlannedMeeting.plan;
import static dk.medspor.meetings.domain.Story.after;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.kernel.Protected;
import dk.medspor.meetings.ArrangementCommand.HoldPlannedMeeting;
import dk.medspor.meetings.ArrangementRejection.ArrangedAfterToday;
import dk.medspor.meetings.ArrangementRejection.ArrangedBeforeAnother;
import dk.medspor.meetings.ArrangementRejection.MeetingNotHeld;
import dk.medspor.meetings.MeetingCommand;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.Proceedings.Evaluated;
import dk.medspor.meetings.ProceedingsCommand.EvaluateMeeting;
import dk.medspor.meetings.ProceedingsRejection.SelfEvaluatedAlready;
import dk.medspor.meetings.ProceedingsRejection.SelfEvaluationSaysNothing;
import dk.medspor.meetings.SelfEvaluation;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SelfEvaluationTest {

    private static final LocalDate HELD = TODAY.minusDays(7);
    private static final MeetingCommand PLAN = plan(HELD);
    private static final MeetingCommand HOLD = new HoldPlannedMeeting(ID);
    private static final SelfEvaluation GOOD = saying("Alle kom til orde");
    private static final SelfEvaluation BETTER = saying("Næsten alle kom til orde");

    @Test
    void a_meeting_that_was_held_is_evaluated_by_those_who_met() {
        MeetingDossier dossier =
                after(PLAN, HOLD, evaluate(GOOD, HELD.plusDays(1), Optional.empty())).dossier();

        assertThat(dossier.proceedings().evaluation())
                .contains(new Evaluated(HELD.plusDays(1), GOOD));
        assertThat(dossier.on(HELD).orElseThrow().proceedings().evaluation()).isEmpty();
    }

    @Test
    void one_that_was_not_held_is_not_evaluated() {
        after(PLAN)
                .when(evaluate(GOOD, TODAY, Optional.empty()))
                .thenRefused(new MeetingNotHeld(ID));
    }

    @Test
    void an_evaluation_says_something() {
        var nothing = new SelfEvaluation(Optional.empty(), Optional.empty(), Optional.empty());

        after(PLAN, HOLD)
                .when(evaluate(nothing, HELD, Optional.empty()))
                .thenRefused(new SelfEvaluationSaysNothing());
    }

    @Test
    void it_is_put_otherwise_with_a_reason_and_keeps_what_it_was() {
        MeetingCommand first = evaluate(GOOD, HELD, Optional.empty());
        MeetingCommand second = evaluate(BETTER, TODAY, Optional.of(REASON));

        after(PLAN, HOLD, first)
                .when(evaluate(BETTER, TODAY, Optional.empty()))
                .thenRefused(new SelfEvaluatedAlready(HELD));
        MeetingDossier dossier = after(PLAN, HOLD, first, second).dossier();
        assertThat(dossier.proceedings().evaluation().orElseThrow().evaluation()).isEqualTo(BETTER);
        assertThat(
                        dossier.on(TODAY.minusDays(1))
                                .flatMap(it -> it.proceedings().evaluation())
                                .orElseThrow()
                                .evaluation())
                .isEqualTo(GOOD);
    }

    @Test
    void its_day_lies_between_the_meeting_and_today_and_after_the_one_before() {
        after(PLAN, HOLD)
                .when(evaluate(GOOD, HELD.minusDays(1), Optional.empty()))
                .thenRefused(new ArrangedBeforeAnother(HELD.minusDays(1), HELD));
        after(PLAN, HOLD)
                .when(evaluate(GOOD, TODAY.plusDays(1), Optional.empty()))
                .thenRefused(new ArrangedAfterToday(TODAY.plusDays(1), TODAY));
        after(PLAN, HOLD, evaluate(GOOD, TODAY, Optional.empty()))
                .when(evaluate(BETTER, HELD, Optional.of(REASON)))
                .thenRefused(new ArrangedBeforeAnother(HELD, TODAY));
    }

    private static SelfEvaluation saying(String wentWell) {
        return new SelfEvaluation(
                Optional.of(Protected.text(wentWell)), Optional.empty(), Optional.empty());
    }

    private static MeetingCommand evaluate(
            SelfEvaluation evaluation, LocalDate on, Optional<Protected<String>> reason) {
        return new EvaluateMeeting(ID, on, evaluation, reason);
    }
}
