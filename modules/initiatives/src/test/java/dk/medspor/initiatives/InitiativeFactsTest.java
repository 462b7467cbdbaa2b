package dk.medspor.initiatives;

import static dk.medspor.initiatives.Skovby.EVIDENCE;
import static dk.medspor.initiatives.Skovby.HMU;
import static dk.medspor.initiatives.Skovby.ID;
import static dk.medspor.initiatives.Skovby.LMU;
import static dk.medspor.initiatives.Skovby.OTHER_HMU;
import static dk.medspor.initiatives.Skovby.REASON;
import static dk.medspor.initiatives.Skovby.SOURCE;
import static dk.medspor.initiatives.Skovby.TITLE;
import static dk.medspor.initiatives.Skovby.TODAY;
import static dk.medspor.initiatives.Skovby.day;
import static dk.medspor.initiatives.Skovby.proposed;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.initiatives.InitiativeCommand.EvaluateInitiative;
import dk.medspor.initiatives.InitiativeCommand.ProposeInitiative;
import dk.medspor.initiatives.PolicyHistory.Span;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.medbodies.MedBodyRegister;
import dk.medspor.medbodies.Tier;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.MeetingId;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InitiativeFactsTest {

    private static final ContributionId STRAY = new ContributionId(new UUID(2, 9));

    private static final MeetingId HELD = new MeetingId(new UUID(3, 1));

    private static final EvaluationPolicy HALF_YEAR =
            new EvaluationPolicy(
                    new EvaluationTerms(Period.ofMonths(6), 30), Optional.of(OTHER_HMU), false);

    /** The body above agreed something from 2026 on. */
    private static final Map<PolicyId, PolicyHistory> AGREED =
            Map.of(
                    PolicyId.of(Optional.of(HMU)),
                    new PolicyHistory(
                            List.of(new Span(day("2026-01-01"), Optional.of(HALF_YEAR)))));

    private final InitiativeFacts facts =
            new InitiativeFacts(
                    new TwoBodies(),
                    SOURCE::equals,
                    HELD::equals,
                    id ->
                            id.equals(ID)
                                    ? Optional.of(InitiativeDossier.of(proposed()))
                                    : Optional.empty(),
                    new PolicyFacts(
                            new TwoBodies(), it -> AGREED.getOrDefault(it, PolicyHistory.NONE)));

    @Test
    void a_proposal_says_which_of_its_sources_nobody_recorded() {
        ProposeInitiative command = propose(LMU);

        assertThat(command.proposal().sources()).containsExactly(SOURCE, STRAY);
        assertThat(command.unknownSources()).containsExactly(STRAY);
    }

    @Test
    void a_proposal_says_whether_its_owner_is_known() {
        assertThat(propose(LMU).owner().known()).isTrue();
        assertThat(propose(OTHER_HMU).owner().known()).isFalse();
    }

    @Test
    void a_start_says_who_is_to_evaluate() {
        assertThat(facts.start(ID, day("2025-12-31")).usualBodyId()).contains(HMU);
    }

    @Test
    void a_start_falls_under_the_policy_that_is_in_force_above_the_owner() {
        var before = facts.start(ID, day("2025-12-31"));
        var after = facts.start(ID, day("2026-01-01"));

        assertThat(before.terms()).isEqualTo(EvaluationTerms.USUAL);
        assertThat(before.adoptionNeeded()).isTrue();
        assertThat(after.terms()).isEqualTo(HALF_YEAR.terms());
        assertThat(after.adoptionNeeded()).isFalse();
        assertThat(after.usualBodyId()).contains(OTHER_HMU);
    }

    @Test
    void an_evaluation_and_a_waiver_bring_the_terms_of_their_day() {
        assertThat(evaluate(HMU).terms()).isEqualTo(HALF_YEAR.terms());
        assertThat(facts.waive(ID, TODAY, Optional.empty(), REASON).terms())
                .isEqualTo(HALF_YEAR.terms());
    }

    @Test
    void a_start_of_an_initiative_without_known_owner_has_nobody_to_evaluate() {
        var other = new InitiativeId(new UUID(1, 9));

        assertThat(facts.start(other, TODAY).usualBodyId()).isEmpty();
    }

    @Test
    void an_evaluation_says_whether_its_body_is_known() {
        assertThat(evaluate(HMU).evaluatingBody().known()).isTrue();
        assertThat(evaluate(OTHER_HMU).evaluatingBody().known()).isFalse();
    }

    private ProposeInitiative propose(MedBodyId owner) {
        return facts.propose(
                ID,
                Proposal.of(TITLE, owner, Horizon.NOW, List.of(SOURCE, STRAY), Optional.empty()));
    }

    private EvaluateInitiative evaluate(MedBodyId by) {
        return facts.evaluate(ID, Assessment.of(by, TODAY, Verdict.STOP, EVIDENCE));
    }

    private static final class TwoBodies implements MedBodyRegister {

        private static final MedBodyProfile TOP =
                MedBodyProfile.established(
                        HMU, "Skovby HMU", Tier.MAIN, Optional.empty(), true, Optional.empty());
        private static final MedBodyProfile BELOW =
                MedBodyProfile.established(
                        LMU, "Ådal LMU", Tier.LOCAL, Optional.of(HMU), false, Optional.empty());

        @Override
        public Optional<MedBodyProfile> find(MedBodyId id) {
            return List.of(TOP, BELOW).stream().filter(it -> it.id().equals(id)).findFirst();
        }

        @Override
        public List<MedBodyProfile> ofTier(Tier tier) {
            return List.of(TOP, BELOW).stream().filter(it -> it.tier() == tier).toList();
        }
    }
}
