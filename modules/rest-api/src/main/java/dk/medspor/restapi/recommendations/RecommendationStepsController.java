package dk.medspor.restapi.recommendations;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.recommendations.RecommendationCommand.CommentOnRecommendation;
import dk.medspor.recommendations.RecommendationCommand.CorrectOutcome;
import dk.medspor.recommendations.RecommendationCommand.CorrectRecommendationDate;
import dk.medspor.recommendations.RecommendationCommand.DecideRecommendation;
import dk.medspor.recommendations.RecommendationCommand.FeedBackRecommendation;
import dk.medspor.recommendations.RecommendationCommand.QualifyRecommendation;
import dk.medspor.recommendations.RecommendationCommand.WithdrawRecommendation;
import dk.medspor.recommendations.RecommendationFacts;
import dk.medspor.recommendations.RecommendationId;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.Recorded;
import dk.medspor.restapi.recommendations.StepRequests.CommentRequest;
import dk.medspor.restapi.recommendations.StepRequests.CommentRoundRequest;
import dk.medspor.restapi.recommendations.StepRequests.DateCorrectionRequest;
import dk.medspor.restapi.recommendations.StepRequests.DecisionRequest;
import dk.medspor.restapi.recommendations.StepRequests.FeedbackRequest;
import dk.medspor.restapi.recommendations.StepRequests.OutcomeCorrectionRequest;
import dk.medspor.restapi.recommendations.StepRequests.QualificationRequest;
import dk.medspor.restapi.recommendations.StepRequests.WithdrawalRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The way of a recommendation: comments, submission, decision, feedback. */
@RestController
@RequestMapping("/api/v1/recommendations/{id}")
class RecommendationStepsController {

    private final Commands commands;
    private final RecommendationFacts facts;

    RecommendationStepsController(Commands commands, RecommendationFacts facts) {
        this.commands = commands;
        this.facts = facts;
    }

    @PostMapping("/comment-rounds")
    @May(Operation.WRITE_RECOMMENDATION)
    Recorded ask(
            @PathVariable UUID id,
            @Valid @RequestBody CommentRoundRequest request,
            Actor actor,
            Conditions conditions) {
        var command =
                facts.openCommentRound(
                        new RecommendationId(id),
                        request.on(),
                        request.until(),
                        request.bodyIds().stream().map(MedBodyId::new).toList());
        return new Recorded(commands.send(command, actor, conditions));
    }

    @PostMapping("/comments")
    @May(Operation.COMMENT_RECOMMENDATION)
    Recorded comment(
            @PathVariable UUID id,
            @Valid @RequestBody CommentRequest request,
            Actor actor,
            Permit permit,
            Conditions conditions) {
        permit.requireWithin(request.bodyId());
        var command =
                new CommentOnRecommendation(
                        new RecommendationId(id),
                        new MedBodyId(request.bodyId()),
                        request.on(),
                        Protected.text(request.text()),
                        request.lateReason().map(Protected::text));
        return new Recorded(commands.send(command, actor, conditions));
    }

    @PostMapping("/qualification")
    @May(Operation.WRITE_RECOMMENDATION)
    Recorded qualify(
            @PathVariable UUID id,
            @Valid @RequestBody QualificationRequest request,
            Actor actor,
            Conditions conditions) {
        var command =
                new QualifyRecommendation(
                        new RecommendationId(id),
                        request.on(),
                        request.note().map(Protected::text));
        return new Recorded(commands.send(command, actor, conditions));
    }

    @PostMapping("/submissions")
    @May(Operation.WRITE_RECOMMENDATION)
    Recorded submit(
            @PathVariable UUID id,
            @Valid @RequestBody SubmissionRequest request,
            Actor actor,
            Conditions conditions) {
        var command = facts.submit(new RecommendationId(id), request.receiver(), request.on());
        return new Recorded(commands.send(command, actor, conditions));
    }

    @PostMapping("/decisions")
    @May(Operation.WRITE_RECOMMENDATION)
    Recorded decide(
            @PathVariable UUID id,
            @Valid @RequestBody DecisionRequest request,
            Actor actor,
            Conditions conditions) {
        var command =
                new DecideRecommendation(
                        new RecommendationId(id),
                        request.on(),
                        request.outcome(),
                        request.words().map(Protected::text));
        return new Recorded(commands.send(command, actor, conditions));
    }

    @PostMapping("/feedback")
    @May(Operation.WRITE_RECOMMENDATION)
    Recorded feedBack(
            @PathVariable UUID id,
            @Valid @RequestBody FeedbackRequest request,
            Actor actor,
            Conditions conditions) {
        var command =
                new FeedBackRecommendation(
                        new RecommendationId(id), request.on(), Protected.text(request.text()));
        return new Recorded(commands.send(command, actor, conditions));
    }

    @PostMapping("/withdrawal")
    @May(Operation.WRITE_RECOMMENDATION)
    Recorded withdraw(
            @PathVariable UUID id,
            @Valid @RequestBody WithdrawalRequest request,
            Actor actor,
            Conditions conditions) {
        var command =
                new WithdrawRecommendation(
                        new RecommendationId(id), request.on(), Protected.text(request.reason()));
        return new Recorded(commands.send(command, actor, conditions));
    }

    @PostMapping("/date-corrections")
    @May(Operation.WRITE_RECOMMENDATION)
    Recorded correctDate(
            @PathVariable UUID id,
            @Valid @RequestBody DateCorrectionRequest request,
            Actor actor,
            Conditions conditions) {
        var command =
                new CorrectRecommendationDate(
                        new RecommendationId(id),
                        request.date(),
                        request.value(),
                        Protected.text(request.reason()));
        return new Recorded(commands.send(command, actor, conditions));
    }

    @PostMapping("/outcome-corrections")
    @May(Operation.WRITE_RECOMMENDATION)
    Recorded correctOutcome(
            @PathVariable UUID id,
            @Valid @RequestBody OutcomeCorrectionRequest request,
            Actor actor,
            Conditions conditions) {
        var command =
                new CorrectOutcome(
                        new RecommendationId(id),
                        request.outcome(),
                        Protected.text(request.reason()));
        return new Recorded(commands.send(command, actor, conditions));
    }
}
