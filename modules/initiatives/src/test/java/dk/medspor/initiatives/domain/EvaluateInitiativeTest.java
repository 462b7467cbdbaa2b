package dk.medspor.initiatives.domain;

import static dk.medspor.initiatives.Skovby.EVIDENCE;
import static dk.medspor.initiatives.Skovby.HMU;
import static dk.medspor.initiatives.Skovby.ID;
import static dk.medspor.initiatives.Skovby.OTHER_HMU;
import static dk.medspor.initiatives.Skovby.REASON;
import static dk.medspor.initiatives.Skovby.STARTED_ON;
import static dk.medspor.initiatives.Skovby.TODAY;
import static dk.medspor.initiatives.Skovby.TOMORROW;
import static dk.medspor.initiatives.Skovby.assessment;
import static dk.medspor.initiatives.Skovby.day;
import static dk.medspor.initiatives.Skovby.evaluate;
import static dk.medspor.initiatives.Skovby.evaluated;
import static dk.medspor.initiatives.domain.Story.given;
import static dk.medspor.initiatives.domain.Story.givenAdopted;
import static dk.medspor.initiatives.domain.Story.givenProposed;
import static dk.medspor.initiatives.domain.Story.givenStarted;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.initiatives.EvaluationTerms;
import dk.medspor.initiatives.Evidence;
import dk.medspor.initiatives.InitiativeCommand.EvaluateInitiative;
import dk.medspor.initiatives.InitiativeEvent.EvaluatedAtHMU;
import dk.medspor.initiatives.InitiativeRejection.AlreadyEnded;
import dk.medspor.initiatives.InitiativeRejection.DateAfterToday;
import dk.medspor.initiatives.InitiativeRejection.DateOf;
import dk.medspor.initiatives.InitiativeRejection.UnknownInitiative;
import dk.medspor.initiatives.PromiseRejection.EvaluatedBeforeStart;
import dk.medspor.initiatives.PromiseRejection.EvaluatedOutOfOrder;
import dk.medspor.initiatives.PromiseRejection.EvidenceMissing;
import dk.medspor.initiatives.PromiseRejection.ReasonForOtherBodyMissing;
import dk.medspor.initiatives.PromiseRejection.UnknownEvaluatingBody;
import dk.medspor.initiatives.StepRejection.NotStarted;
import dk.medspor.initiatives.Verdict;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.OtherBody;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluateInitiativeTest {

    private static final LocalDate DUE = LocalDate.of(2024, 12, 1);

    @ParameterizedTest
    @EnumSource
    void any_verdict_closes_the_open_cycle(Verdict verdict) {
        givenStarted().when(evaluate(DUE, verdict)).then(evaluated(1, "2024-12-01", verdict));
        assertThat(evaluated(1, "2024-12-01", verdict).heldFrom()).contains(DUE);
    }

    @Test
    void each_evaluation_closes_the_cycle_after_the_one_before() {
        givenStarted(
                        evaluated(1, "2024-12-01", Verdict.ADJUST),
                        evaluated(2, "2025-12-01", Verdict.SPREAD))
                .when(evaluate(TODAY, Verdict.STOP))
                .then(evaluated(3, "2026-11-22", Verdict.STOP));
    }

    @Test
    void may_come_on_the_very_day_of_the_start() {
        givenStarted()
                .when(evaluate(STARTED_ON, Verdict.CONTINUE))
                .then(evaluated(1, "2023-12-01", Verdict.CONTINUE));
    }

    @Test
    void refuses_a_second_one_on_the_same_day() {
        givenStarted(evaluated(1, "2024-12-01", Verdict.CONTINUE))
                .when(evaluate(DUE, Verdict.STOP))
                .thenRefused(new EvaluatedOutOfOrder(DUE, DUE));
    }

    @Test
    void a_stated_lack_of_evidence_is_enough() {
        var lack = new Evidence(Evidence.Kind.LACKING, Protected.text("Ingen måling før start"));

        givenStarted()
                .when(resting(Optional.of(lack)))
                .then(verdictOf(HMU, lack, Optional.empty()));
    }

    @Test
    void refuses_a_verdict_that_rests_on_nothing() {
        givenStarted().when(resting(Optional.empty())).thenRefused(new EvidenceMissing());
    }

    @Test
    void another_body_may_evaluate_for_a_reason() {
        givenStarted()
                .when(byOther(true, Optional.of(REASON)))
                .then(verdictOf(OTHER_HMU, EVIDENCE, Optional.of(REASON)));
    }

    @Test
    void refuses_another_body_without_a_reason() {
        givenStarted()
                .when(byOther(true, Optional.empty()))
                .thenRefused(new ReasonForOtherBodyMissing(HMU));
    }

    @Test
    void refuses_a_body_that_nobody_knows() {
        givenStarted()
                .when(byOther(false, Optional.of(REASON)))
                .thenRefused(new UnknownEvaluatingBody(OTHER_HMU));
    }

    @Test
    void refuses_what_has_not_begun() {
        given().when(evaluate(DUE, Verdict.STOP)).thenRefused(new UnknownInitiative(ID));
        givenProposed().when(evaluate(DUE, Verdict.STOP)).thenRefused(new NotStarted());
        givenAdopted().when(evaluate(DUE, Verdict.STOP)).thenRefused(new NotStarted());
    }

    @Test
    void refuses_a_day_in_the_future() {
        givenStarted()
                .when(evaluate(TOMORROW, Verdict.CONTINUE))
                .thenRefused(new DateAfterToday(DateOf.FACT, TOMORROW, TODAY));
    }

    @Test
    void refuses_a_day_before_the_start() {
        var before = STARTED_ON.minusDays(1);

        givenStarted()
                .when(evaluate(before, Verdict.CONTINUE))
                .thenRefused(new EvaluatedBeforeStart(before, STARTED_ON));
    }

    @Test
    void refuses_a_day_before_the_evaluation_before() {
        givenStarted(evaluated(1, "2024-12-01", Verdict.CONTINUE))
                .when(evaluate(day("2024-11-30"), Verdict.CONTINUE))
                .thenRefused(new EvaluatedOutOfOrder(day("2024-11-30"), DUE));
    }

    @Test
    void refuses_a_second_evaluation_after_stop() {
        givenStarted(evaluated(1, "2024-12-01", Verdict.STOP))
                .when(evaluate(TODAY, Verdict.CONTINUE))
                .thenRefused(new AlreadyEnded(DUE));
    }

    private static EvaluateInitiative resting(Optional<Evidence> evidence) {
        return evaluate(
                assessment(
                        HMU, DUE, Verdict.CONTINUE, evidence, Optional.empty(), Optional.empty()));
    }

    private static EvaluateInitiative byOther(boolean known, Optional<Protected<String>> reason) {
        return new EvaluateInitiative(
                ID,
                assessment(
                        OTHER_HMU,
                        DUE,
                        Verdict.CONTINUE,
                        Optional.of(EVIDENCE),
                        Optional.empty(),
                        reason),
                known ? OtherBody.there(OTHER_HMU) : OtherBody.unknown(OTHER_HMU),
                true,
                EvaluationTerms.USUAL);
    }

    private static EvaluatedAtHMU verdictOf(
            MedBodyId by, Evidence evidence, Optional<Protected<String>> reason) {
        return evaluated(1, by, DUE, Verdict.CONTINUE, evidence, Optional.empty(), reason);
    }
}
