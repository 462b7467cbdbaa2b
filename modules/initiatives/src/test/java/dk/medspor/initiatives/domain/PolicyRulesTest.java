package dk.medspor.initiatives.domain;

import static dk.medspor.initiatives.Skovby.HMU;
import static dk.medspor.initiatives.Skovby.NOW;
import static dk.medspor.initiatives.Skovby.TODAY;
import static dk.medspor.initiatives.Skovby.TOMORROW;
import static dk.medspor.initiatives.Skovby.day;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.initiatives.EvaluationPolicy;
import dk.medspor.initiatives.EvaluationTerms;
import dk.medspor.initiatives.PolicyCommand;
import dk.medspor.initiatives.PolicyCommand.AgreePolicy;
import dk.medspor.initiatives.PolicyCommand.EndPolicy;
import dk.medspor.initiatives.PolicyEvent;
import dk.medspor.initiatives.PolicyHistory;
import dk.medspor.initiatives.PolicyId;
import dk.medspor.initiatives.PolicyRejection.AgreedAfterToday;
import dk.medspor.initiatives.PolicyRejection.NoPolicyInForce;
import dk.medspor.initiatives.PolicyRejection.PeriodUnfit;
import dk.medspor.initiatives.PolicyRejection.UnknownPolicyBody;
import dk.medspor.initiatives.Skovby;
import dk.medspor.kernel.Decision;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyRulesTest {

    private static final PolicyId POLICY = PolicyId.of(Optional.of(HMU));

    @Test
    void a_policy_holds_from_its_first_day_until_the_next_one_or_its_end() {
        PolicyHistory history =
                PolicyHistory.NONE
                        .after(granted(agree(TODAY, "2026-01-01", 6)))
                        .after(granted(agree(TODAY, "2027-01-01", 18)));
        PolicyHistory ended = history.after(granted(end("2028-01-01"), history));

        assertThat(ended.on(day("2025-12-31"))).isEmpty();
        assertThat(ended.on(day("2026-01-01"))).contains(policy(6));
        assertThat(ended.on(day("2027-12-31"))).contains(policy(18));
        assertThat(ended.on(day("2028-01-01"))).isEmpty();
    }

    @Test
    void what_is_agreed_for_the_same_first_day_replaces_what_was() {
        PolicyHistory history =
                PolicyHistory.NONE
                        .after(granted(agree(TODAY, "2026-01-01", 6)))
                        .after(granted(agree(TODAY, "2026-01-01", 24)));

        assertThat(history.on(day("2026-01-01"))).contains(policy(24));
        assertThat(history.spans()).hasSize(1);
    }

    @Test
    void is_agreed_today_at_the_latest_but_may_hold_later() {
        assertThat(granted(agree(TODAY, "2030-01-01", 6)).heldFrom()).contains(TODAY);
        assertThat(decide(agree(TOMORROW, "2026-01-01", 6)))
                .isEqualTo(Decision.reject(new AgreedAfterToday(TOMORROW, TODAY)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 121})
    void a_period_is_a_month_to_ten_years(int months) {
        assertThat(PolicyRules.fits(Period.ofMonths(months))).isFalse();
        assertThat(PolicyRules.fits(Period.ofMonths(12))).isTrue();
        assertThat(PolicyRules.fits(Period.ofDays(40))).isFalse();
    }

    @Test
    void refuses_a_period_that_does_not_fit_and_a_body_that_nobody_knows() {
        assertThat(decide(agree(TODAY, "2026-01-01", 121)))
                .isEqualTo(Decision.reject(new PeriodUnfit(Period.ofMonths(121))));
        assertThat(
                        decide(
                                new AgreePolicy(
                                        POLICY,
                                        Optional.of(HMU),
                                        TODAY,
                                        TODAY,
                                        policy(6),
                                        List.of(HMU),
                                        Optional.empty())))
                .isEqualTo(Decision.reject(new UnknownPolicyBody(HMU)));
    }

    @Test
    void refuses_to_end_what_is_not_in_force() {
        assertThat(decide(end("2028-01-01")))
                .isEqualTo(Decision.reject(new NoPolicyInForce(day("2028-01-01"))));
    }

    @Test
    void each_body_has_a_policy_of_its_own_and_so_has_the_organisation() {
        assertThat(PolicyId.of(Optional.of(HMU)))
                .isEqualTo(POLICY)
                .isNotEqualTo(PolicyId.of(Optional.of(Skovby.LMU)))
                .isNotEqualTo(PolicyId.of(Optional.empty()));
    }

    private static PolicyEvent granted(PolicyCommand command) {
        return granted(command, PolicyHistory.NONE);
    }

    private static PolicyEvent granted(PolicyCommand command, PolicyHistory history) {
        return PolicyRules.decide(command, history, NOW).orThrow().getFirst();
    }

    private static Decision<PolicyEvent> decide(PolicyCommand command) {
        return PolicyRules.decide(command, PolicyHistory.NONE, NOW);
    }

    private static AgreePolicy agree(LocalDate on, String validFrom, int months) {
        return new AgreePolicy(
                POLICY,
                Optional.of(HMU),
                on,
                day(validFrom),
                policy(months),
                List.of(),
                Optional.empty());
    }

    private static EndPolicy end(String validFrom) {
        return new EndPolicy(POLICY, Optional.of(HMU), TODAY, day(validFrom), Optional.empty());
    }

    private static EvaluationPolicy policy(int months) {
        return new EvaluationPolicy(
                new EvaluationTerms(Period.ofMonths(months), 30), Optional.empty(), true);
    }
}
