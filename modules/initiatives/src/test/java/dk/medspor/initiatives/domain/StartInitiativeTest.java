package dk.medspor.initiatives.domain;

import static dk.medspor.initiatives.Skovby.ID;
import static dk.medspor.initiatives.Skovby.STARTED_ON;
import static dk.medspor.initiatives.Skovby.TODAY;
import static dk.medspor.initiatives.Skovby.TOMORROW;
import static dk.medspor.initiatives.Skovby.start;
import static dk.medspor.initiatives.Skovby.started;
import static dk.medspor.initiatives.domain.Story.given;
import static dk.medspor.initiatives.domain.Story.givenAdopted;
import static dk.medspor.initiatives.domain.Story.givenProposed;
import static dk.medspor.initiatives.domain.Story.givenStarted;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.initiatives.InitiativeRejection.DateAfterToday;
import dk.medspor.initiatives.InitiativeRejection.DateOf;
import dk.medspor.initiatives.InitiativeRejection.UnknownInitiative;
import dk.medspor.initiatives.PromiseRejection.NoEvaluatingBody;
import dk.medspor.initiatives.StepRejection.AlreadyStarted;
import dk.medspor.initiatives.StepRejection.NotAdopted;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StartInitiativeTest {

    @Test
    void promises_an_evaluation_after_one_year() {
        givenAdopted().when(start(STARTED_ON)).then(started());
        assertThat(started().heldFrom()).contains(STARTED_ON);
    }

    @Test
    void starts_today() {
        givenAdopted().when(start(TODAY)).then(started(TODAY));
    }

    @Test
    void refuses_what_nobody_proposed() {
        given().when(start(STARTED_ON)).thenRefused(new UnknownInitiative(ID));
    }

    @Test
    void refuses_what_nobody_adopted() {
        givenProposed().when(start(STARTED_ON)).thenRefused(new NotAdopted());
    }

    @Test
    void refuses_a_second_start() {
        givenStarted().when(start(TODAY)).thenRefused(new AlreadyStarted(STARTED_ON));
    }

    @Test
    void refuses_a_day_in_the_future() {
        givenAdopted()
                .when(start(TOMORROW))
                .thenRefused(new DateAfterToday(DateOf.FACT, TOMORROW, TODAY));
    }

    @Test
    void refuses_a_promise_that_no_body_would_hear() {
        givenAdopted()
                .when(start(STARTED_ON, Optional.empty(), Optional.empty(), Optional.empty()))
                .thenRefused(new NoEvaluatingBody());
    }
}
