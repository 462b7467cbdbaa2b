package dk.medspor.initiatives.domain;

import static dk.medspor.initiatives.Skovby.HMU;
import static dk.medspor.initiatives.Skovby.ID;
import static dk.medspor.initiatives.Skovby.LMU;
import static dk.medspor.initiatives.Skovby.OTHER_HMU;
import static dk.medspor.initiatives.Skovby.REASON;
import static dk.medspor.initiatives.Skovby.STARTED_ON;
import static dk.medspor.initiatives.Skovby.TODAY;
import static dk.medspor.initiatives.Skovby.day;
import static dk.medspor.initiatives.Skovby.evaluate;
import static dk.medspor.initiatives.Skovby.evaluated;
import static dk.medspor.initiatives.domain.Story.givenAdopted;
import static dk.medspor.initiatives.domain.Story.givenStarted;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.initiatives.Assessment;
import dk.medspor.initiatives.EvaluationTerms;
import dk.medspor.initiatives.InitiativeCommand.EvaluateInitiative;
import dk.medspor.initiatives.InitiativeEvent.EvaluatedAtHMU;
import dk.medspor.initiatives.InitiativeRejection.UnknownOwner;
import dk.medspor.initiatives.Obligation;
import dk.medspor.initiatives.PromiseCommand.ExplainDelay;
import dk.medspor.initiatives.PromiseCommand.HandOverInitiative;
import dk.medspor.initiatives.PromiseCommand.RescheduleEvaluation;
import dk.medspor.initiatives.PromiseCommand.WaiveEvaluation;
import dk.medspor.initiatives.PromiseEvent.DelayExplained;
import dk.medspor.initiatives.PromiseEvent.EvaluationRescheduled;
import dk.medspor.initiatives.PromiseEvent.EvaluationWaived;
import dk.medspor.initiatives.PromiseEvent.InitiativeHandedOver;
import dk.medspor.initiatives.PromiseRejection.AlreadyDueOn;
import dk.medspor.initiatives.PromiseRejection.EvaluatedOutOfOrder;
import dk.medspor.initiatives.PromiseRejection.NextEvaluationNotAfter;
import dk.medspor.initiatives.PromiseRejection.NotOverdue;
import dk.medspor.initiatives.PromiseRejection.NothingToHandOver;
import dk.medspor.initiatives.PromiseRejection.ReasonForOtherBodyMissing;
import dk.medspor.initiatives.PromiseRejection.RescheduledIntoThePast;
import dk.medspor.initiatives.PromiseRejection.UnknownEvaluatingBody;
import dk.medspor.initiatives.Rescheduling;
import dk.medspor.initiatives.Skovby;
import dk.medspor.initiatives.StepRejection.NotStarted;
import dk.medspor.initiatives.StepRejection.StepOutOfOrder;
import dk.medspor.initiatives.Verdict;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.OtherBody;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rescheduling, waivers, delays and handovers of the promise of 2023-12-01, due 2024-12-01. */
class PromiseRulesTest {

    private static final LocalDate ON = LocalDate.of(2024, 10, 1);
    private static final LocalDate DUE = LocalDate.of(2024, 12, 1);
    private static final LocalDate LATER = LocalDate.of(2025, 3, 1);
    private static final EvaluationTerms HALF = new EvaluationTerms(Period.ofMonths(6), 30);

    @Test
    void an_evaluation_is_moved_for_a_reason_and_the_date_before_stays_visible() {
        var moved = new EvaluationRescheduled(ID, 1, ON, LATER, REASON);

        givenStarted().when(new RescheduleEvaluation(ID, ON, LATER, REASON)).then(moved);
        Obligation open = open(givenStarted(moved));
        assertThat(open.intended()).isEqualTo(DUE);
        assertThat(open.due()).isEqualTo(LATER);
        assertThat(open.facts().reschedulings())
                .containsExactly(new Rescheduling(4, ON, LATER, REASON));
    }

    @Test
    void the_next_cycle_follows_the_date_in_force() {
        var moved = new EvaluationRescheduled(ID, 1, ON, LATER, REASON);

        assertThat(open(givenStarted(moved, evaluated(1, "2025-03-10", Verdict.CONTINUE))).due())
                .isEqualTo("2026-03-01");
    }

    @Test
    void a_date_is_moved_ahead_and_to_another_day() {
        givenStarted()
                .when(new RescheduleEvaluation(ID, ON, ON, REASON))
                .thenRefused(new RescheduledIntoThePast(ON, ON));
        givenStarted()
                .when(new RescheduleEvaluation(ID, ON, DUE, REASON))
                .thenRefused(new AlreadyDueOn(DUE));
        givenAdopted()
                .when(new RescheduleEvaluation(ID, ON, LATER, REASON))
                .thenRefused(new NotStarted());
        givenStarted(new EvaluationRescheduled(ID, 1, ON, LATER, REASON))
                .when(new RescheduleEvaluation(ID, ON.minusDays(1), DUE, REASON))
                .thenRefused(new EvaluatedOutOfOrder(ON.minusDays(1), ON));
    }

    @Test
    void an_evaluation_comes_after_the_decision_to_move_it() {
        givenStarted(new EvaluationRescheduled(ID, 1, ON, LATER, REASON))
                .when(evaluate(ON.minusDays(1), Verdict.STOP))
                .thenRefused(new EvaluatedOutOfOrder(ON.minusDays(1), ON));
    }

    @Test
    void a_waiver_opens_the_next_cycle() {
        var waived = new EvaluationWaived(ID, 1, LATER, Optional.empty(), Optional.empty(), REASON);

        givenStarted().when(waive(Optional.empty(), EvaluationTerms.USUAL)).then(waived);
        assertThat(open(givenStarted(waived)).cycle()).isEqualTo(2);
        assertThat(open(givenStarted(waived)).due()).isEqualTo("2025-12-01");
    }

    @Test
    void a_waiver_may_agree_another_date_and_brings_the_policy_of_its_day() {
        var next = Optional.of(day("2025-05-01"));

        givenStarted()
                .when(waive(next, HALF))
                .then(new EvaluationWaived(ID, 1, LATER, next, Optional.of(HALF), REASON));
        givenStarted()
                .when(waive(Optional.of(LATER), HALF))
                .thenRefused(new NextEvaluationNotAfter(LATER, LATER));
    }

    @Test
    void periods_that_passed_before_the_waiver_are_skipped() {
        var waived = new EvaluationWaived(ID, 1, TODAY, Optional.empty(), Optional.empty(), REASON);

        assertThat(open(givenStarted(waived)).due()).isEqualTo("2026-12-01");
        assertThat(open(givenStarted(waived)).skipped()).isEqualTo(1);
    }

    @Test
    void the_policy_of_the_day_holds_for_the_next_cycle() {
        givenStarted()
                .when(
                        new EvaluateInitiative(
                                ID,
                                Assessment.of(HMU, DUE, Verdict.CONTINUE, Skovby.EVIDENCE),
                                OtherBody.there(HMU),
                                true,
                                HALF))
                .then(withTerms());
        assertThat(open(givenStarted(withTerms())).due()).isEqualTo("2025-06-01");
        assertThat(open(givenStarted(withTerms())).facts().terms().warningDays()).isEqualTo(30);
    }

    private static EvaluatedAtHMU withTerms() {
        return new EvaluatedAtHMU(
                ID,
                1,
                HMU,
                DUE,
                Verdict.CONTINUE,
                Skovby.EVIDENCE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(HALF),
                Optional.empty());
    }

    @Test
    void after_the_due_day_somebody_tells_why() {
        LocalDate late = DUE.plusDays(1);
        var told = new DelayExplained(ID, 1, late, REASON);

        givenStarted().when(new ExplainDelay(ID, late, REASON)).then(told);
        givenStarted().when(new ExplainDelay(ID, DUE, REASON)).thenRefused(new NotOverdue(DUE));
        assertThat(open(givenStarted()).isDelayExplained()).isFalse();
        assertThat(open(givenStarted(told)).isDelayExplained()).isTrue();
    }

    @Test
    void a_reason_for_one_delay_is_none_for_the_next() {
        var told = new DelayExplained(ID, 1, DUE.plusDays(1), REASON);
        var moved = new EvaluationRescheduled(ID, 1, DUE.plusDays(2), LATER, REASON);

        assertThat(open(givenStarted(told, moved)).isDelayExplained()).isFalse();
    }

    @Test
    void a_successor_owns_or_evaluates_and_owes_the_same() {
        var handed =
                new InitiativeHandedOver(
                        ID, ON, Optional.of(OTHER_HMU), Optional.of(OTHER_HMU), REASON);
        Story after = givenStarted(handed);

        givenStarted()
                .when(handOver(ON, Optional.of(OTHER_HMU), Optional.of(OTHER_HMU), List.of()))
                .then(handed);
        assertThat(after.dossier().chain().orElseThrow().obligations())
                .isEqualTo(givenStarted().dossier().chain().orElseThrow().obligations());
        assertThat(after.dossier().identity().owner().on(ON.minusDays(1))).isEqualTo(LMU);
        assertThat(after.dossier().ownerBodyId()).isEqualTo(OTHER_HMU);
    }

    @Test
    void whoever_took_over_evaluates_without_a_reason_from_that_day_on() {
        Story after =
                givenStarted(
                        new InitiativeHandedOver(
                                ID, ON, Optional.empty(), Optional.of(OTHER_HMU), REASON));

        after.when(Skovby.evaluate(Assessment.of(OTHER_HMU, ON, Verdict.STOP, Skovby.EVIDENCE)))
                .then(
                        evaluated(
                                1,
                                OTHER_HMU,
                                ON,
                                Verdict.STOP,
                                Skovby.EVIDENCE,
                                Optional.empty(),
                                Optional.empty()));
        after.when(evaluate(ON, Verdict.STOP))
                .thenRefused(new ReasonForOtherBodyMissing(OTHER_HMU));
    }

    @Test
    void the_same_body_takes_over_in_a_new_term() {
        givenStarted()
                .when(handOver(ON, Optional.empty(), Optional.of(HMU), List.of()))
                .then(new InitiativeHandedOver(ID, ON, Optional.empty(), Optional.of(HMU), REASON));
    }

    @Test
    void refuses_a_handover_to_nobody_or_of_nothing() {
        givenStarted()
                .when(handOver(ON, Optional.empty(), Optional.empty(), List.of()))
                .thenRefused(new NothingToHandOver());
        givenStarted()
                .when(handOver(ON, Optional.of(HMU), Optional.empty(), List.of(HMU)))
                .thenRefused(new UnknownOwner(HMU));
        givenStarted()
                .when(handOver(ON, Optional.empty(), Optional.of(HMU), List.of(HMU)))
                .thenRefused(new UnknownEvaluatingBody(HMU));
        givenAdopted()
                .when(handOver(ON, Optional.empty(), Optional.of(OTHER_HMU), List.of()))
                .thenRefused(new NotStarted());
        givenStarted()
                .when(
                        handOver(
                                STARTED_ON.minusDays(1),
                                Optional.empty(),
                                Optional.of(OTHER_HMU),
                                List.of()))
                .thenRefused(new StepOutOfOrder(STARTED_ON.minusDays(1), STARTED_ON));
    }

    private static HandOverInitiative handOver(
            LocalDate on,
            Optional<MedBodyId> owner,
            Optional<MedBodyId> evaluator,
            List<MedBodyId> unknown) {
        return new HandOverInitiative(
                ID,
                on,
                owner,
                evaluator,
                unknown.stream().map(OtherBody::unknown).toList(),
                REASON);
    }

    private static WaiveEvaluation waive(Optional<LocalDate> next, EvaluationTerms terms) {
        return new WaiveEvaluation(ID, LATER, next, terms, REASON);
    }

    private static Obligation open(Story story) {
        return story.dossier().chain().orElseThrow().open().orElseThrow();
    }
}
