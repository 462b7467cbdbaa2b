package dk.medspor.restapi.erasures;

import dk.medspor.access.Operation;
import dk.medspor.audit.mentions.Mentions;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Protected;
import dk.medspor.people.ErasureCommand;
import dk.medspor.people.ErasureCommand.AskErasure;
import dk.medspor.people.ErasureCommand.ConfirmErasure;
import dk.medspor.people.ErasureCommand.DeclineErasure;
import dk.medspor.people.ErasureDuty;
import dk.medspor.people.ErasureFacts;
import dk.medspor.people.ErasureId;
import dk.medspor.people.ErasureSubject;
import dk.medspor.restapi.conditions.NewId;
import dk.medspor.restapi.erasures.ErasureRequests.AskRequest;
import dk.medspor.restapi.erasures.ErasureRequests.DecideRequest;
import dk.medspor.restapi.http.Created;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.Paging;
import dk.medspor.restapi.http.Recorded;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.status.AsOf;
import dk.medspor.status.Page;
import dk.medspor.status.erasures.Erasures;
import jakarta.validation.Valid;
import java.util.Optional;
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
@RequestMapping("/api/v1/erasures")
class ErasuresController {

    private final Commands commands;
    private final ErasureFacts facts;
    private final Erasures erasures;
    private final ErasureDuty duty;

    private final Mentions mentions;

    ErasuresController(
            Commands commands,
            ErasureFacts facts,
            Erasures erasures,
            ErasureDuty duty,
            Mentions mentions) {
        this.commands = commands;
        this.facts = facts;
        this.erasures = erasures;
        this.duty = duty;
        this.mentions = mentions;
    }

    @PostMapping
    @May(Operation.ASK_ERASURE)
    ResponseEntity<Created> ask(
            @Valid @RequestBody AskRequest request, Actor actor, Conditions conditions) {
        ErasureSubject subject = request.subject();
        var command =
                new AskErasure(
                        new ErasureId(NewId.of(request.id(), conditions)),
                        subject,
                        facts.knows(subject),
                        facts.keptUntil(subject),
                        request.ground(),
                        actor.user());
        return new Created(command.erasureId().value(), commands.send(command, actor, conditions))
                .at("erasures");
    }

    @PostMapping("/{id}/decision")
    @May(Operation.DECIDE_ERASURE)
    Recorded decide(
            @PathVariable UUID id,
            @Valid @RequestBody DecideRequest request,
            Actor actor,
            Conditions conditions) {
        long position = commands.send(command(id, request, actor), actor, conditions);
        duty.due();
        return new Recorded(position);
    }

    private static ErasureCommand command(UUID id, DecideRequest request, Actor actor) {
        ErasureId erasure = new ErasureId(id);
        return request.agreed()
                ? new ConfirmErasure(erasure, actor.user())
                : new DeclineErasure(erasure, actor.user(), reason(request));
    }

    private static Protected<String> reason(DecideRequest request) {
        return request.reason()
                .map(Protected::text)
                .orElseThrow(() -> new ProblemException(Problem.invalid("reason", "required")));
    }

    @GetMapping
    @May(Operation.READ_ERASURES)
    Page<ErasureResponse> erasures(Paging paging, AsOf asOf) {
        return erasures.erasures(paging.page(), paging.size(), asOf)
                .value()
                .map(ErasureResponse::of);
    }

    @GetMapping("/mentions")
    @May(Operation.ASK_ERASURE)
    MentionsResponse mentions(@RequestParam String words, @RequestParam Optional<Long> from) {
        return MentionsResponse.of(MentionQuestion.of(words, from).askedOf(mentions, facts));
    }
}
