package dk.medspor.restapi.problems;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import dk.medspor.medbodies.MandateRejection;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyRejection;
import dk.medspor.medbodies.ReorganisationRejection;
import dk.medspor.medbodies.RulesRejection;
import dk.medspor.medbodies.SeatRejection;
import java.util.stream.Collectors;

/** How refused commands on bodies are answered. */
final class BodyProblems {

    private BodyProblems() {}

    static Problem of(MedBodyRejection rejection) {
        return switch (rejection) {
            case MedBodyRejection.BodyAlreadyEstablished(var id) ->
                    Problem.at("id", CONFLICT, "id-taken", id);
            case MedBodyRejection.UnknownParent(var id) ->
                    Problem.at("parentId", UNPROCESSABLE_CONTENT, "unknown-body", id);
            case MedBodyRejection.ValidFromAfterToday(var date, var today) ->
                    RejectionProblems.afterToday("validFrom", date, today);
            case ReorganisationRejection it -> of(it);
            case MandateRejection it -> of(it);
            case SeatRejection it -> SeatProblems.of(it);
            case RulesRejection it -> of(it);
        };
    }

    private static Problem of(RulesRejection rejection) {
        return switch (rejection) {
            case RulesRejection.RulesHoldBeforeAgreed(var from, var on) ->
                    Problem.at("validFrom", UNPROCESSABLE_CONTENT, "rules-before-agreed", from, on);
            case RulesRejection.ProposalsAfterAgenda(var proposals, var agenda) ->
                    Problem.at(
                            "proposalDays",
                            UNPROCESSABLE_CONTENT,
                            "proposals-after-agenda",
                            proposals,
                            agenda);
            case RulesRejection.SameRules(var from) -> Problem.of(CONFLICT, "same-rules", from);
        };
    }

    private static Problem of(MandateRejection rejection) {
        return switch (rejection) {
            case MandateRejection.NotTemporary(var tier) ->
                    Problem.of(UNPROCESSABLE_CONTENT, "not-temporary", tier);
            case MandateRejection.NotAMedBody(var tier) ->
                    Problem.at("evaluates", UNPROCESSABLE_CONTENT, "not-a-med-body", tier);
            case MandateRejection.ReportDueBeforeMandate(var due, var on) ->
                    Problem.at(
                            "reportBackBy",
                            UNPROCESSABLE_CONTENT,
                            "report-due-before-mandate",
                            due,
                            on);
            case MandateRejection.NoMandateYet(var on) -> Problem.of(CONFLICT, "no-mandate", on);
        };
    }

    private static Problem of(ReorganisationRejection rejection) {
        return switch (rejection) {
            case ReorganisationRejection.UnknownMedBody(var id) ->
                    Problem.at("id", NOT_FOUND, "unknown-body", id);
            case ReorganisationRejection.BodyIsDissolved(var id, var on, var successor) ->
                    Problem.of(CONFLICT, "body-dissolved", id, on, successor);
            case ReorganisationRejection.ChangedAfterToday(var on, var today) ->
                    RejectionProblems.afterToday("on", on, today);
            case ReorganisationRejection.ChangedBeforeFirstDay(var on, var first) ->
                    Problem.of(UNPROCESSABLE_CONTENT, "before-first-day", on, first);
            case ReorganisationRejection.ChangedLater(var on, var later) ->
                    Problem.at("on", UNPROCESSABLE_CONTENT, "step-after-another", on, later);
            case ReorganisationRejection.StandsSo() -> Problem.of(CONFLICT, "nothing-to-correct");
            case ReorganisationRejection.UnderItself(var id) ->
                    Problem.of(UNPROCESSABLE_CONTENT, "under-itself", id);
            case ReorganisationRejection.UnknownSuccessor(var id) ->
                    Problem.of(UNPROCESSABLE_CONTENT, "unfit-successor", id);
            case ReorganisationRejection.OtherNotThereYet(var id, var first) ->
                    Problem.of(UNPROCESSABLE_CONTENT, "body-not-there-yet", id, first);
            case ReorganisationRejection.OtherIsDissolved(var id, var on, var successor) ->
                    Problem.of(UNPROCESSABLE_CONTENT, "body-dissolved", id, on, successor);
            case ReorganisationRejection.BodiesStillBelow(var below) ->
                    Problem.of(
                            CONFLICT,
                            "bodies-still-below",
                            below.stream()
                                    .map(MedBodyId::toString)
                                    .collect(Collectors.joining(", ")));
            case ReorganisationRejection.UnknownBodyFact(var number) ->
                    Problem.at("number", CONFLICT, "not-recorded", number);
        };
    }
}
