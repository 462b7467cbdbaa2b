package dk.medspor.initiatives.domain;

import static dk.medspor.initiatives.Skovby.ID;
import static dk.medspor.initiatives.Skovby.STARTED_ON;
import static dk.medspor.initiatives.Skovby.TODAY;
import static dk.medspor.initiatives.Skovby.TOMORROW;
import static dk.medspor.initiatives.Skovby.adopt;
import static dk.medspor.initiatives.Skovby.adopted;
import static dk.medspor.initiatives.domain.Story.given;
import static dk.medspor.initiatives.domain.Story.givenAdopted;
import static dk.medspor.initiatives.domain.Story.givenProposed;
import static dk.medspor.initiatives.domain.Story.givenStarted;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.initiatives.InitiativeEvent.InitiativeAdopted;
import dk.medspor.initiatives.InitiativeRejection.DateAfterToday;
import dk.medspor.initiatives.InitiativeRejection.DateOf;
import dk.medspor.initiatives.InitiativeRejection.UnknownInitiative;
import dk.medspor.initiatives.StepRejection.AlreadyAdopted;
import dk.medspor.initiatives.StepRejection.AlreadyStarted;
import org.junit.jupiter.api.Test;

class AdoptInitiativeTest {

    @Test
    void says_yes_to_a_proposal() {
        givenProposed().when(adopt(STARTED_ON)).then(adopted());
        assertThat(adopted().heldFrom()).contains(STARTED_ON);
    }

    @Test
    void says_yes_today() {
        givenProposed().when(adopt(TODAY)).then(new InitiativeAdopted(ID, TODAY));
    }

    @Test
    void refuses_what_nobody_proposed() {
        given().when(adopt(STARTED_ON)).thenRefused(new UnknownInitiative(ID));
    }

    @Test
    void refuses_a_second_yes() {
        givenAdopted().when(adopt(STARTED_ON)).thenRefused(new AlreadyAdopted());
    }

    @Test
    void refuses_what_has_begun() {
        givenStarted().when(adopt(STARTED_ON)).thenRefused(new AlreadyStarted(STARTED_ON));
    }

    @Test
    void refuses_a_day_in_the_future() {
        givenProposed()
                .when(adopt(TOMORROW))
                .thenRefused(new DateAfterToday(DateOf.FACT, TOMORROW, TODAY));
    }
}
