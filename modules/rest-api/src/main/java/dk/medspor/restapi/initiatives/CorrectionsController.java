package dk.medspor.restapi.initiatives;

import dk.medspor.access.Operation;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.initiatives.InitiativeFacts;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.kernel.Actor;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.Recorded;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was recorded wrongly of an initiative. */
@RestController
@RequestMapping("/api/v1/initiatives")
class CorrectionsController {

    private final Commands commands;
    private final InitiativeFacts facts;

    CorrectionsController(Commands commands, InitiativeFacts facts) {
        this.commands = commands;
        this.facts = facts;
    }

    @PostMapping("/{id}/corrections")
    @May(Operation.CORRECT_INITIATIVE)
    Recorded correct(
            @PathVariable UUID id,
            @Valid @RequestBody CorrectionRequest request,
            Actor actor,
            Conditions conditions) {
        var command = request.command(new InitiativeId(id), facts);
        return new Recorded(commands.send(command, actor, conditions));
    }

    @PostMapping("/{id}/text-corrections")
    @May(Operation.CORRECT_INITIATIVE)
    Recorded correctText(
            @PathVariable UUID id,
            @Valid @RequestBody TextCorrectionRequest request,
            Actor actor,
            Conditions conditions) {
        var command = request.command(new InitiativeId(id));
        return new Recorded(commands.send(command, actor, conditions));
    }

    @PostMapping("/{id}/withdrawals")
    @May(Operation.CORRECT_INITIATIVE)
    Recorded withdraw(
            @PathVariable UUID id,
            @Valid @RequestBody WithdrawalRequest request,
            Actor actor,
            Conditions conditions) {
        var command = request.command(new InitiativeId(id));
        return new Recorded(commands.send(command, actor, conditions));
    }
}
