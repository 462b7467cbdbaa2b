package dk.medspor.restapi.problems;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import dk.medspor.initiatives.PolicyRejection;

/** How each rejection of a command on a policy is answered. */
final class PolicyProblems {

    private PolicyProblems() {}

    static Problem of(PolicyRejection rejection) {
        return switch (rejection) {
            case PolicyRejection.UnknownPolicyBody(var id) ->
                    InitiativeProblems.unknownBody("bodyId", id);
            case PolicyRejection.AgreedAfterToday(var on, var today) ->
                    RejectionProblems.afterToday("on", on, today);
            case PolicyRejection.PeriodUnfit(var period) ->
                    Problem.at("periodMonths", UNPROCESSABLE_CONTENT, "period-unfit", period);
            case PolicyRejection.NoPolicyInForce(var day) ->
                    Problem.at("validFrom", CONFLICT, "no-policy-in-force", day);
        };
    }
}
