package dk.medspor.restapi.problems;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import dk.medspor.initiatives.CorrectionRejection;
import dk.medspor.initiatives.InitiativeRejection;
import dk.medspor.initiatives.InitiativeRejection.DateOf;
import dk.medspor.initiatives.MeasurementRejection;
import dk.medspor.initiatives.PromiseRejection;
import dk.medspor.initiatives.StepRejection;
import dk.medspor.medbodies.MedBodyId;

/** How each rejection of a command on an initiative is answered. */
final class InitiativeProblems {

    private InitiativeProblems() {}

    static Problem of(InitiativeRejection rejection) {
        return switch (rejection) {
            case InitiativeRejection.UnknownInitiative(var id) ->
                    Problem.at("id", NOT_FOUND, "unknown-initiative", id);
            case InitiativeRejection.AlreadyProposed(var id) ->
                    Problem.at("id", CONFLICT, "id-taken", id);
            case InitiativeRejection.UnknownOwner(var id) -> unknownBody("ownerBodyId", id);
            case InitiativeRejection.OwnerHasEnded(var body) ->
                    RejectionProblems.ended("ownerBodyId", body);
            case InitiativeRejection.UnknownContribution(var id) ->
                    Problem.at(
                            "sourceContributionIds",
                            UNPROCESSABLE_CONTENT,
                            "unknown-contribution",
                            id);
            case InitiativeRejection.UnknownOrigin(var id) ->
                    Problem.at("originId", UNPROCESSABLE_CONTENT, "unknown-initiative", id);
            case InitiativeRejection.DateAfterToday(var what, var date, var today) ->
                    RejectionProblems.afterToday(field(what), date, today);
            case InitiativeRejection.AlreadyEnded(var on) ->
                    Problem.of(CONFLICT, "already-ended", on);
            case StepRejection it -> StepProblems.of(it);
            case PromiseRejection it -> PromiseProblems.of(it);
            case MeasurementRejection it -> of(it);
            case CorrectionRejection it -> of(it);
        };
    }

    private static Problem of(MeasurementRejection rejection) {
        return switch (rejection) {
            case MeasurementRejection.UnknownIndicator(var number) ->
                    Problem.at("indicator", UNPROCESSABLE_CONTENT, "unknown-indicator", number);
            case MeasurementRejection.BaselineThere(var on) ->
                    Problem.at("indicator", CONFLICT, "baseline-there", on);
            case MeasurementRejection.FigureUnfit() ->
                    Problem.at("value", UNPROCESSABLE_CONTENT, "figure-unfit");
            case MeasurementRejection.TableUneven(var columns) ->
                    Problem.at("rows", UNPROCESSABLE_CONTENT, "table-uneven", columns);
        };
    }

    private static Problem of(CorrectionRejection rejection) {
        return switch (rejection) {
            case CorrectionRejection.NotRecorded() ->
                    Problem.at("number", CONFLICT, "not-recorded");
            case CorrectionRejection.UnreadableValue(var fact) ->
                    switch (fact) {
                        case OWNER, PROMISED_TO, EVALUATED_BY -> Problem.invalid("value", "uuid");
                        case VERDICT ->
                                Problem.invalid(
                                        "value", "one-of", "CONTINUE, ADJUST, SPREAD, STOP");
                        case HORIZON -> Problem.invalid("value", "one-of", "NOW, MEDIUM, LONG");
                        default -> Problem.invalid("value", "date");
                    };
            case CorrectionRejection.UnknownBody(var id) -> unknownBody("value", id);
            case CorrectionRejection.NothingToCorrect() ->
                    Problem.at("value", CONFLICT, "nothing-to-correct");
            case CorrectionRejection.LaterCycleRecorded(var cycle) ->
                    Problem.at("value", CONFLICT, "later-cycle-recorded", cycle);
            case CorrectionRejection.LaterFactStands() ->
                    Problem.at("number", CONFLICT, "later-fact-stands");
        };
    }

    static Problem unknownBody(String field, MedBodyId id) {
        return Problem.at(field, UNPROCESSABLE_CONTENT, "unknown-body", id);
    }

    private static String field(DateOf what) {
        return switch (what) {
            case PROPOSAL -> "proposedOn";
            case FACT -> "on";
            case CORRECTION -> "value";
        };
    }
}
