package dk.medspor.restapi.problems;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import dk.medspor.initiatives.StepRejection;

/** How each rejection of a step in the life of an initiative is answered. */
final class StepProblems {

    private StepProblems() {}

    static Problem of(StepRejection rejection) {
        return switch (rejection) {
            case StepRejection.AlreadyAdopted() -> Problem.of(CONFLICT, "already-adopted");
            case StepRejection.NotAdopted() -> Problem.of(CONFLICT, "not-adopted");
            case StepRejection.AlreadyStarted(var on) ->
                    Problem.of(CONFLICT, "already-started", on);
            case StepRejection.NotStarted() -> Problem.of(CONFLICT, "not-started");
            case StepRejection.StillParked() -> Problem.of(CONFLICT, "still-parked");
            case StepRejection.StillRejected() -> Problem.of(CONFLICT, "still-rejected");
            case StepRejection.NothingToReopen() -> Problem.of(CONFLICT, "nothing-to-reopen");
            case StepRejection.AlreadyPaused() -> Problem.of(CONFLICT, "already-paused");
            case StepRejection.NotPaused() -> Problem.of(CONFLICT, "not-paused");
            case StepRejection.StepOutOfOrder(var on, var neighbour) ->
                    Problem.at("on", UNPROCESSABLE_CONTENT, "step-out-of-order", on, neighbour);
            case StepRejection.BeforeStart(var on, var start) ->
                    Problem.at("on", UNPROCESSABLE_CONTENT, "before-start", on, start);
            case StepRejection.ForumUnclear(var kind) ->
                    Problem.at("bodyId", UNPROCESSABLE_CONTENT, "forum-unclear", kind);
            case StepRejection.UnknownForum(var id) -> InitiativeProblems.unknownBody("bodyId", id);
            case StepRejection.ForumHasEnded(var body) -> RejectionProblems.ended("bodyId", body);
            case StepRejection.SurvivorUnfit(var id) ->
                    Problem.at("survivorId", UNPROCESSABLE_CONTENT, "survivor-unfit", id);
            case StepRejection.TooFewParts(var parts) ->
                    Problem.at("parts", UNPROCESSABLE_CONTENT, "too-few-parts", parts);
            case StepRejection.NotAPart(var id) ->
                    Problem.at("parts", UNPROCESSABLE_CONTENT, "not-a-part", id);
            case StepRejection.PartNotStarted(var id) ->
                    Problem.at("parts", CONFLICT, "part-not-started", id);
            case StepRejection.UnknownMilestone(var number) ->
                    Problem.at("milestone", UNPROCESSABLE_CONTENT, "unknown-milestone", number);
            case StepRejection.AlreadyReached(var on) ->
                    Problem.at("milestone", CONFLICT, "already-reached", on);
        };
    }
}
