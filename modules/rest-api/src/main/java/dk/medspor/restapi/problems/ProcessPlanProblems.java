package dk.medspor.restapi.problems;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import dk.medspor.recommendations.ProcessPlanRejection;

/** How refused commands on the plans of processes are answered. */
final class ProcessPlanProblems {

    private ProcessPlanProblems() {}

    static Problem of(ProcessPlanRejection rejection) {
        return switch (rejection) {
            case ProcessPlanRejection.UnknownPlan(var id) ->
                    Problem.at("id", NOT_FOUND, "unknown-plan", id);
            case ProcessPlanRejection.AlreadyPlanned(var id) ->
                    Problem.at("id", CONFLICT, "id-taken", id);
            case ProcessPlanRejection.UnknownPlanner(var id) ->
                    Problem.at("forumBodyId", UNPROCESSABLE_CONTENT, "unknown-body", id);
            case ProcessPlanRejection.PlannedAfterToday(var on, var today) ->
                    RejectionProblems.afterToday("on", on, today);
            case ProcessPlanRejection.BeforePlan(var on, var earlier) ->
                    Problem.at("on", UNPROCESSABLE_CONTENT, "step-before-another", on, earlier);
            case ProcessPlanRejection.DueBackwards(var from, var to) ->
                    Problem.at("due.to", UNPROCESSABLE_CONTENT, "due-backwards", from, to);
            case ProcessPlanRejection.UnknownMilestone(var number) ->
                    Problem.at("number", NOT_FOUND, "unknown-plan-milestone", number);
            case ProcessPlanRejection.MilestoneIsClosed(var number, var on) ->
                    Problem.at("number", CONFLICT, "milestone-closed", number, on);
            case ProcessPlanRejection.MilestoneIsOpen(var number) ->
                    Problem.at("number", CONFLICT, "milestone-open", number);
        };
    }
}
