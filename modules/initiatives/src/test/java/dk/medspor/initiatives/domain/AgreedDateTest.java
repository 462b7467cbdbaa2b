package dk.medspor.initiatives.domain;

import static dk.medspor.initiatives.Skovby.HMU;
import static dk.medspor.initiatives.Skovby.REASON;
import static dk.medspor.initiatives.Skovby.day;
import static dk.medspor.initiatives.Skovby.evaluate;
import static dk.medspor.initiatives.Skovby.evaluated;
import static dk.medspor.initiatives.domain.Story.givenStarted;

import dk.medspor.initiatives.InitiativeCommand.EvaluateInitiative;
import dk.medspor.initiatives.PromiseRejection.NextEvaluationNotAfter;
import dk.medspor.initiatives.PromiseRejection.NoNextAfterStop;
import dk.medspor.initiatives.PromiseRejection.ReasonForOtherDateMissing;
import dk.medspor.initiatives.Verdict;
import dk.medspor.kernel.Protected;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An evaluation may agree on another next date than the intended one. */
class AgreedDateTest {

    private static final LocalDate ON = LocalDate.of(2024, 12, 2);
    private static final String INTENDED = "2025-12-01";

    @Test
    void another_date_is_recorded_with_its_reason() {
        givenStarted()
                .when(agreeing(Verdict.CONTINUE, "2025-06-01", Optional.of(REASON)))
                .then(evaluated(1, "2024-12-02", Verdict.CONTINUE, "2025-06-01"));
    }

    @Test
    void the_intended_date_is_not_another_one() {
        givenStarted()
                .when(agreeing(Verdict.CONTINUE, INTENDED, Optional.empty()))
                .then(evaluated(1, "2024-12-02", Verdict.CONTINUE));
    }

    @Test
    void refuses_another_date_without_a_reason() {
        givenStarted()
                .when(agreeing(Verdict.CONTINUE, "2025-06-01", Optional.empty()))
                .thenRefused(new ReasonForOtherDateMissing(day(INTENDED)));
    }

    @Test
    void refuses_a_date_that_is_not_after_the_evaluation() {
        givenStarted()
                .when(agreeing(Verdict.CONTINUE, "2024-12-02", Optional.of(REASON)))
                .thenRefused(new NextEvaluationNotAfter(ON, ON));
    }

    @Test
    void refuses_a_next_date_after_stop_even_the_intended_one() {
        givenStarted()
                .when(agreeing(Verdict.STOP, INTENDED, Optional.of(REASON)))
                .thenRefused(new NoNextAfterStop());
    }

    private static EvaluateInitiative agreeing(
            Verdict verdict, String next, Optional<Protected<String>> reason) {
        return evaluate(HMU, ON, verdict, Optional.of(day(next)), reason);
    }
}
