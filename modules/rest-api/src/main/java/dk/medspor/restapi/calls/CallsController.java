package dk.medspor.restapi.calls;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.initiatives.CallCommand.DeclineCall;
import dk.medspor.initiatives.CallCommand.IssueCall;
import dk.medspor.initiatives.CallCommand.RetractAnswer;
import dk.medspor.initiatives.CallCommand.WithdrawCall;
import dk.medspor.initiatives.CallFacts;
import dk.medspor.initiatives.CallId;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.calls.AnswerRequests.DeclineRequest;
import dk.medspor.restapi.calls.AnswerRequests.RetractRequest;
import dk.medspor.restapi.calls.AnswerRequests.TakeUpRequest;
import dk.medspor.restapi.calls.AnswerRequests.WithdrawRequest;
import dk.medspor.restapi.conditions.Resources;
import dk.medspor.restapi.http.Created;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.OnDay;
import dk.medspor.restapi.http.Paging;
import dk.medspor.restapi.http.Recorded;
import dk.medspor.restapi.http.Scope;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Page;
import dk.medspor.status.calls.CallBoard;
import dk.medspor.status.calls.CallDocument;
import dk.medspor.status.calls.Calls;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/calls")
class CallsController {

    private final Commands commands;
    private final CallFacts facts;
    private final Calls calls;
    private final Resources resources;

    CallsController(Commands commands, CallFacts facts, Calls calls, Resources resources) {
        this.commands = commands;
        this.facts = facts;
        this.calls = calls;
        this.resources = resources;
    }

    @PostMapping
    @May(Operation.ISSUE_CALL)
    ResponseEntity<Created> issue(
            @Valid @RequestBody IssueRequest request, Actor actor, Conditions conditions) {
        IssueCall command = request.command(facts, conditions);
        return new Created(command.callId().value(), commands.send(command, actor, conditions))
                .at("calls");
    }

    @PostMapping("/{id}/declines")
    @May(Operation.ANSWER_CALL)
    Recorded decline(
            @PathVariable UUID id,
            @Valid @RequestBody DeclineRequest request,
            Actor actor,
            Permit permit,
            Conditions conditions) {
        permit.requireWithin(request.bodyId());
        var command =
                new DeclineCall(
                        new CallId(id),
                        new MedBodyId(request.bodyId()),
                        request.on(),
                        Protected.text(request.reason()));
        return new Recorded(commands.send(command, actor, conditions));
    }

    @PostMapping("/{id}/take-ups")
    @May(Operation.ANSWER_CALL)
    Recorded takeUp(
            @PathVariable UUID id,
            @Valid @RequestBody TakeUpRequest request,
            Actor actor,
            Permit permit,
            Conditions conditions) {
        permit.requireWithin(request.bodyId());
        var command =
                facts.takeUp(
                        new CallId(id),
                        new MedBodyId(request.bodyId()),
                        new InitiativeId(request.initiativeId()),
                        request.on());
        return new Recorded(commands.send(command, actor, conditions));
    }

    @PostMapping("/{id}/retractions")
    @May(Operation.RETRACT_ANSWER)
    Recorded retract(
            @PathVariable UUID id,
            @Valid @RequestBody RetractRequest request,
            Actor actor,
            Conditions conditions) {
        var command =
                new RetractAnswer(
                        new CallId(id),
                        new MedBodyId(request.bodyId()),
                        Protected.text(request.reason()));
        return new Recorded(commands.send(command, actor, conditions));
    }

    @PostMapping("/{id}/withdrawal")
    @May(Operation.WITHDRAW_CALL)
    Recorded withdraw(
            @PathVariable UUID id,
            @Valid @RequestBody WithdrawRequest request,
            Actor actor,
            Conditions conditions) {
        var command =
                new WithdrawCall(new CallId(id), request.on(), Protected.text(request.reason()));
        return new Recorded(commands.send(command, actor, conditions));
    }

    @GetMapping
    @May(Operation.READ_CALLS)
    Page<CallResponse> calls(
            @RequestParam Optional<UUID> body, OnDay on, Paging paging, AsOf asOf, Permit permit) {
        body.ifPresent(permit::requireWithin);
        Optional<MedBodyId> asked = body.map(MedBodyId::new);
        Answer<Page<CallBoard>> answer =
                Scope.of(permit)
                        .map(own -> asked.map(Set::of).orElse(own))
                        .map(it -> calls.callsOn(it, on.date(), paging.page(), paging.size(), asOf))
                        .orElseGet(
                                () ->
                                        calls.calls(
                                                asked,
                                                on.date(),
                                                paging.page(),
                                                paging.size(),
                                                asOf));
        return answer.value().map(it -> CallResponse.of(it, answer.position()));
    }

    @GetMapping("/{id}")
    @May(Operation.READ_CALLS)
    ResponseEntity<CallResponse> call(@PathVariable UUID id, OnDay on, AsOf asOf, Permit permit) {
        Answer<Optional<CallDocument>> found = calls.call(new CallId(id), asOf);
        permit.requireConcerning(
                () -> found.value().map(CallsController::addressees).orElse(List.of()));
        Optional<CallBoard> board = found.value().flatMap(it -> CallBoard.of(it, on.date()));
        return resources.one(
                new Answer<>(found.position(), board.map(it -> within(permit, it))),
                id,
                CallResponse::of,
                "unknown-call");
    }

    private static List<UUID> addressees(CallDocument call) {
        return call.addressees().stream().map(MedBodyId::value).toList();
    }

    private static CallBoard within(Permit permit, CallBoard board) {
        return Scope.of(permit).map(board::only).orElse(board);
    }
}
