package dk.medspor.initiatives.domain;

import static dk.medspor.initiatives.CorrectableFact.EVALUATED_ON;
import static dk.medspor.initiatives.CorrectableFact.STARTED_ON;
import static dk.medspor.initiatives.CorrectableFact.VERDICT;
import static dk.medspor.initiatives.Skovby.ID;
import static dk.medspor.initiatives.Skovby.REASON;
import static dk.medspor.initiatives.Skovby.TODAY;
import static dk.medspor.initiatives.Skovby.TOMORROW;
import static dk.medspor.initiatives.Skovby.correct;
import static dk.medspor.initiatives.Skovby.corrected;
import static dk.medspor.initiatives.Skovby.day;
import static dk.medspor.initiatives.Skovby.evaluate;
import static dk.medspor.initiatives.Skovby.evaluated;
import static dk.medspor.initiatives.domain.Story.given;
import static dk.medspor.initiatives.domain.Story.givenAdopted;
import static dk.medspor.initiatives.domain.Story.givenProposed;
import static dk.medspor.initiatives.domain.Story.givenStarted;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.initiatives.CorrectableFact;
import dk.medspor.initiatives.CorrectionRejection.LaterCycleRecorded;
import dk.medspor.initiatives.CorrectionRejection.NotRecorded;
import dk.medspor.initiatives.CorrectionRejection.NothingToCorrect;
import dk.medspor.initiatives.CorrectionRejection.UnreadableValue;
import dk.medspor.initiatives.InitiativeRejection.DateAfterToday;
import dk.medspor.initiatives.InitiativeRejection.DateOf;
import dk.medspor.initiatives.InitiativeRejection.UnknownInitiative;
import dk.medspor.initiatives.PromiseRejection.EvaluatedBeforeStart;
import dk.medspor.initiatives.PromiseRejection.EvaluatedOutOfOrder;
import dk.medspor.initiatives.PromiseRejection.NextEvaluationNotAfter;
import dk.medspor.initiatives.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectInitiativeTest {

    @Test
    void puts_the_start_right_and_keeps_what_was_believed() {
        givenStarted()
                .when(correct(STARTED_ON, "2024-01-15"))
                .then(corrected(STARTED_ON, 0, "2023-12-01", "2024-01-15"));
    }

    @Test
    void a_correction_has_been_right_since_ever_and_says_why() {
        var correction = corrected(STARTED_ON, 0, "2023-12-01", "2024-01-15");

        assertThat(correction.heldFrom()).isEmpty();
        assertThat(correction.why()).contains(REASON);
    }

    @Test
    void the_start_belongs_to_no_cycle() {
        givenStarted()
                .when(correct(STARTED_ON, 7, "2024-01-15"))
                .then(corrected(STARTED_ON, 0, "2023-12-01", "2024-01-15"));
    }

    @Test
    void puts_the_latest_evaluation_right_when_no_cycle_is_named() {
        var story = twoEvaluations();

        story.when(correct(EVALUATED_ON, "2025-11-20"))
                .then(corrected(EVALUATED_ON, 2, "2025-12-01", "2025-11-20"));
        story.when(correct(VERDICT, "STOP")).then(corrected(VERDICT, 2, "CONTINUE", "STOP"));
    }

    @Test
    void puts_an_earlier_evaluation_right_when_its_cycle_is_named() {
        var story = twoEvaluations();

        story.when(correct(EVALUATED_ON, 1, "2024-11-20"))
                .then(corrected(EVALUATED_ON, 1, "2024-12-01", "2024-11-20"));
        story.when(correct(VERDICT, 1, "ADJUST")).then(corrected(VERDICT, 1, "CONTINUE", "ADJUST"));
    }

    @Test
    void corrects_a_correction() {
        givenStarted(corrected(STARTED_ON, 0, "2023-12-01", "2024-01-15"))
                .when(correct(STARTED_ON, "2023-12-01"))
                .then(corrected(STARTED_ON, 0, "2024-01-15", "2023-12-01"));
    }

    @Test
    void a_stop_that_was_none_opens_the_next_cycle_again() {
        givenStarted(
                        evaluated(1, "2024-12-01", Verdict.STOP),
                        corrected(VERDICT, 1, "STOP", "CONTINUE"))
                .when(evaluate(TODAY, Verdict.STOP))
                .then(evaluated(2, "2026-11-22", Verdict.STOP));
    }

    @Test
    void refuses_what_has_not_begun() {
        given().when(correct(STARTED_ON, "2024-01-15")).thenRefused(new UnknownInitiative(ID));
        givenProposed().when(correct(STARTED_ON, "2024-01-15")).thenRefused(new NotRecorded());
        givenAdopted().when(correct(STARTED_ON, "2024-01-15")).thenRefused(new NotRecorded());
    }

    @ParameterizedTest
    @CsvSource({"EVALUATED_ON,2024-12-01", "VERDICT,STOP"})
    void refuses_an_evaluation_that_never_was(CorrectableFact fact, String value) {
        givenStarted().when(correct(fact, value)).thenRefused(new NotRecorded());
        twoEvaluations().when(correct(fact, 0, value)).thenRefused(new NotRecorded());
        twoEvaluations().when(correct(fact, 3, value)).thenRefused(new NotRecorded());
    }

    @ParameterizedTest
    @CsvSource({"STARTED_ON,om et års tid", "EVALUATED_ON,1. december", "VERDICT,Fortsæt"})
    void refuses_a_value_that_cannot_be_read(CorrectableFact fact, String value) {
        twoEvaluations().when(correct(fact, value)).thenRefused(new UnreadableValue(fact));
    }

    @ParameterizedTest
    @CsvSource({"STARTED_ON,2023-12-01", "EVALUATED_ON,2025-12-01", "VERDICT,CONTINUE"})
    void refuses_a_value_that_stands_already(CorrectableFact fact, String value) {
        twoEvaluations().when(correct(fact, value)).thenRefused(new NothingToCorrect());
    }

    @ParameterizedTest
    @CsvSource({"STARTED_ON", "EVALUATED_ON"})
    void refuses_a_day_in_the_future(CorrectableFact fact) {
        twoEvaluations()
                .when(correct(fact, TOMORROW.toString()))
                .thenRefused(new DateAfterToday(DateOf.CORRECTION, TOMORROW, TODAY));
    }

    @Test
    void refuses_a_start_after_the_first_evaluation() {
        twoEvaluations()
                .when(correct(STARTED_ON, "2024-12-02"))
                .thenRefused(new EvaluatedBeforeStart(day("2024-12-01"), day("2024-12-02")));
    }

    @Test
    void refuses_an_evaluation_before_the_start() {
        twoEvaluations()
                .when(correct(EVALUATED_ON, 1, "2023-11-30"))
                .thenRefused(new EvaluatedBeforeStart(day("2023-11-30"), day("2023-12-01")));
    }

    @Test
    void refuses_an_evaluation_that_passes_its_neighbour() {
        twoEvaluations()
                .when(correct(EVALUATED_ON, 2, "2024-11-30"))
                .thenRefused(new EvaluatedOutOfOrder(day("2024-11-30"), day("2024-12-01")));
        twoEvaluations()
                .when(correct(EVALUATED_ON, 1, "2025-12-02"))
                .thenRefused(new EvaluatedOutOfOrder(day("2025-12-01"), day("2025-12-02")));
    }

    @Test
    void refuses_an_evaluation_that_passes_the_date_it_agreed() {
        givenStarted(evaluated(1, "2024-12-01", Verdict.ADJUST, "2025-06-01"))
                .when(correct(EVALUATED_ON, "2025-06-01"))
                .thenRefused(new NextEvaluationNotAfter(day("2025-06-01"), day("2025-06-01")));
    }

    @Test
    void refuses_a_stop_that_was_followed_by_another_evaluation() {
        twoEvaluations().when(correct(VERDICT, 1, "STOP")).thenRefused(new LaterCycleRecorded(2));
    }

    private static Story twoEvaluations() {
        return givenStarted(
                evaluated(1, "2024-12-01", Verdict.CONTINUE),
                evaluated(2, "2025-12-01", Verdict.CONTINUE));
    }
}
