package dk.medspor.medbodies.domain;

import static dk.medspor.medbodies.domain.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.medbodies.MedBodyEvent;
import dk.medspor.medbodies.MedBodyEvent.BodyEstablished;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.ReorganisationRejection.ChangedAfterToday;
import dk.medspor.medbodies.ReorganisationRejection.UnknownMedBody;
import dk.medspor.medbodies.RulesCommand.AgreeRulesOfProcedure;
import dk.medspor.medbodies.RulesEvent.RulesOfProcedureAgreed;
import dk.medspor.medbodies.RulesHistory;
import dk.medspor.medbodies.RulesOfProcedure;
import dk.medspor.medbodies.RulesRejection.ProposalsAfterAgenda;
import dk.medspor.medbodies.RulesRejection.RulesHoldBeforeAgreed;
import dk.medspor.medbodies.RulesRejection.SameRules;
import dk.medspor.medbodies.Tier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RulesOfProcedureTest {

    private static final MedBodyId HMU = new MedBodyId(new UUID(0, 1));
    private static final LocalDate MAY = LocalDate.of(2024, 5, 2);
    private static final LocalDate JULY = LocalDate.of(2024, 7, 1);
    private static final LocalDate TOMORROW = LocalDate.of(2026, 11, 23);
    private static final RulesOfProcedure SIX = new RulesOfProcedure(6, 21, 10, true, false);
    private static final MedBodyEvent ESTABLISHED =
            new BodyEstablished(HMU, "HMU", Tier.MAIN, Optional.empty(), true, Optional.empty());

    @Test
    void the_usual_holds_until_something_else_does() {
        RulesHistory rules =
                ((MedBody.Known) given(ESTABLISHED, agreed(MAY, JULY, SIX)).state()).rules();

        assertThat(rules.on(JULY.minusDays(1))).isEqualTo(RulesOfProcedure.USUAL);
        assertThat(rules.on(JULY)).isEqualTo(SIX);
        assertThat(RulesOfProcedure.USUAL).isEqualTo(new RulesOfProcedure(4, 14, 7, true, true));
    }

    @Test
    void rules_may_hold_from_a_day_ahead() {
        given(ESTABLISHED)
                .when(agree(TOMORROW.minusDays(1), TOMORROW, SIX))
                .then(agreed(TOMORROW.minusDays(1), TOMORROW, SIX));
    }

    @Test
    void refuses_rules_that_cannot_be() {
        given().when(agree(MAY, JULY, SIX)).thenRefused(new UnknownMedBody(HMU));
        given(ESTABLISHED)
                .when(agree(TOMORROW, TOMORROW, SIX))
                .thenRefused(new ChangedAfterToday(TOMORROW, TOMORROW.minusDays(1)));
        given(ESTABLISHED)
                .when(agree(JULY, MAY, SIX))
                .thenRefused(new RulesHoldBeforeAgreed(MAY, JULY));
        given(ESTABLISHED)
                .when(agree(MAY, JULY, new RulesOfProcedure(4, 5, 7, true, true)))
                .thenRefused(new ProposalsAfterAgenda(5, 7));
        given(ESTABLISHED)
                .when(agree(MAY, JULY, RulesOfProcedure.USUAL))
                .thenRefused(new SameRules(JULY));
        given(ESTABLISHED, agreed(MAY, JULY, SIX))
                .when(agree(JULY, TOMORROW, SIX))
                .thenRefused(new SameRules(TOMORROW));
    }

    private static AgreeRulesOfProcedure agree(
            LocalDate on, LocalDate validFrom, RulesOfProcedure rules) {
        return new AgreeRulesOfProcedure(HMU, on, validFrom, rules, Optional.empty());
    }

    private static RulesOfProcedureAgreed agreed(
            LocalDate on, LocalDate validFrom, RulesOfProcedure rules) {
        return new RulesOfProcedureAgreed(HMU, on, validFrom, rules, Optional.empty());
    }
}
