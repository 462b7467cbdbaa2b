package dk.medspor.initiatives.domain;

import static dk.medspor.initiatives.Skovby.EVIDENCE;
import static dk.medspor.initiatives.Skovby.HMU;
import static dk.medspor.initiatives.Skovby.ID;
import static dk.medspor.initiatives.Skovby.LMU;
import static dk.medspor.initiatives.Skovby.OTHER_HMU;
import static dk.medspor.initiatives.Skovby.REASON;
import static dk.medspor.initiatives.Skovby.STARTED_ON;
import static dk.medspor.initiatives.Skovby.TITLE;
import static dk.medspor.initiatives.domain.Story.given;
import static dk.medspor.initiatives.domain.Story.givenAdopted;
import static dk.medspor.initiatives.domain.Story.givenStarted;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.initiatives.Assessment;
import dk.medspor.initiatives.EvaluationTerms;
import dk.medspor.initiatives.Horizon;
import dk.medspor.initiatives.InitiativeCommand.EvaluateInitiative;
import dk.medspor.initiatives.InitiativeCommand.ProposeInitiative;
import dk.medspor.initiatives.InitiativeCommand.StartInitiative;
import dk.medspor.initiatives.InitiativeRejection.OwnerHasEnded;
import dk.medspor.initiatives.PromiseCommand.HandOverInitiative;
import dk.medspor.initiatives.PromiseRejection.EvaluatingBodyHasEnded;
import dk.medspor.initiatives.Proposal;
import dk.medspor.initiatives.Verdict;
import dk.medspor.kernel.Decision;
import dk.medspor.medbodies.Dissolution;
import dk.medspor.medbodies.EndedBody;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.OtherBody;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nothing is asked of a body that is there no more; its successor is named instead. */
class EndedBodyTest {

    static final OtherBody ENDED = ended(LMU, STARTED_ON);

    private static final LocalDate DUE = STARTED_ON.plusYears(1);
    private static final EndedBody WHO = new EndedBody(LMU, STARTED_ON, OTHER_HMU);

    @Test
    void it_owns_nothing_new_even_from_before_its_end() {
        for (LocalDate day : List.of(STARTED_ON.minusYears(1), STARTED_ON)) {
            given().when(propose(Optional.of(day))).thenRefused(new OwnerHasEnded(WHO));
        }
        given().when(propose(Optional.empty())).thenRefused(new OwnerHasEnded(WHO));
    }

    @Test
    void nothing_is_promised_to_it() {
        givenAdopted().when(startWith(ENDED)).thenRefused(new EvaluatingBodyHasEnded(WHO));
    }

    @Test
    void nothing_is_handed_over_to_it() {
        givenStarted()
                .when(handOver(Optional.of(LMU), Optional.empty()))
                .thenRefused(new OwnerHasEnded(WHO));
        givenStarted()
                .when(handOver(Optional.of(OTHER_HMU), Optional.of(LMU)))
                .thenRefused(new EvaluatingBodyHasEnded(WHO));
    }

    @Test
    void it_evaluated_what_it_evaluated_before_its_end() {
        givenStarted()
                .when(evaluate(ended(HMU, DUE)))
                .thenRefused(new EvaluatingBodyHasEnded(new EndedBody(HMU, DUE, OTHER_HMU)));
        assertThat(givenStarted().when(evaluate(ended(HMU, DUE.plusDays(1)))).decision())
                .isInstanceOf(Decision.Accepted.class);
    }

    static StartInitiative startWith(OtherBody evaluator) {
        return new StartInitiative(
                ID,
                STARTED_ON,
                Optional.of(HMU),
                Optional.of(evaluator),
                EvaluationTerms.USUAL,
                true,
                Optional.of(REASON));
    }

    private static OtherBody ended(MedBodyId id, LocalDate on) {
        var end = new Dissolution(Dissolution.Kind.DISSOLVED, on, OTHER_HMU);
        return new OtherBody(id, true, Optional.empty(), Optional.of(end));
    }

    private static ProposeInitiative propose(Optional<LocalDate> on) {
        return new ProposeInitiative(
                ID, Proposal.of(TITLE, LMU, Horizon.NOW, List.of(), on), ENDED, List.of(), true);
    }

    private static HandOverInitiative handOver(
            Optional<MedBodyId> owner, Optional<MedBodyId> evaluator) {
        return new HandOverInitiative(ID, STARTED_ON, owner, evaluator, List.of(ENDED), REASON);
    }

    private static EvaluateInitiative evaluate(OtherBody by) {
        return new EvaluateInitiative(
                ID,
                Assessment.of(HMU, DUE, Verdict.CONTINUE, EVIDENCE),
                by,
                true,
                EvaluationTerms.USUAL);
    }
}
