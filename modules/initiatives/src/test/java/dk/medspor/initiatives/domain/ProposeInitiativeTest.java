package dk.medspor.initiatives.domain;

import static dk.medspor.initiatives.Skovby.ID;
import static dk.medspor.initiatives.Skovby.LMU;
import static dk.medspor.initiatives.Skovby.SOURCE;
import static dk.medspor.initiatives.Skovby.STARTED_ON;
import static dk.medspor.initiatives.Skovby.TODAY;
import static dk.medspor.initiatives.Skovby.TOMORROW;
import static dk.medspor.initiatives.Skovby.propose;
import static dk.medspor.initiatives.Skovby.proposed;
import static dk.medspor.initiatives.domain.Story.given;
import static dk.medspor.initiatives.domain.Story.givenAdopted;
import static dk.medspor.initiatives.domain.Story.givenProposed;
import static dk.medspor.initiatives.domain.Story.givenStarted;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.initiatives.InitiativeRejection.AlreadyProposed;
import dk.medspor.initiatives.InitiativeRejection.DateAfterToday;
import dk.medspor.initiatives.InitiativeRejection.DateOf;
import dk.medspor.initiatives.InitiativeRejection.UnknownContribution;
import dk.medspor.initiatives.InitiativeRejection.UnknownOwner;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProposeInitiativeTest {

    @Test
    void puts_an_initiative_forward_with_the_contributions_it_grew_from() {
        given().when(propose()).then(proposed());
        assertThat(proposed().heldFrom()).contains(STARTED_ON);
    }

    @Test
    void the_day_may_be_unknown() {
        var undated = proposed(Optional.empty());

        given().when(propose(true, List.of(), Optional.empty())).then(undated);
        assertThat(undated.heldFrom()).isEmpty();
    }

    @Test
    void refuses_to_be_proposed_twice_whatever_became_of_it() {
        givenProposed().when(propose()).thenRefused(new AlreadyProposed(ID));
        givenAdopted().when(propose()).thenRefused(new AlreadyProposed(ID));
        givenStarted().when(propose()).thenRefused(new AlreadyProposed(ID));
    }

    @Test
    void refuses_an_owner_that_nobody_knows() {
        given().when(propose(false, List.of(), Optional.empty()))
                .thenRefused(new UnknownOwner(LMU));
    }

    @Test
    void refuses_a_contribution_that_no_meeting_recorded() {
        given().when(propose(true, List.of(SOURCE), Optional.empty()))
                .thenRefused(new UnknownContribution(SOURCE));
    }

    @Test
    void refuses_a_day_in_the_future() {
        given().when(propose(true, List.of(), Optional.of(TOMORROW)))
                .thenRefused(new DateAfterToday(DateOf.PROPOSAL, TOMORROW, TODAY));
    }
}
