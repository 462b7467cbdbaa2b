package dk.medspor.restapi.agendas;

import dk.medspor.access.Operation;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.kernel.Actor;
import dk.medspor.meetings.AgendaCommand.AddEvaluationItem;
import dk.medspor.meetings.MeetingId;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.Recorded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Puts what a body has to evaluate on its agenda. */
@RestController
@RequestMapping("/api/v1/meetings/{id}/agenda/evaluation-item")
class EvaluationController {

    private final Commands commands;
    private final EvaluationItems items;

    EvaluationController(Commands commands, EvaluationItems items) {
        this.commands = commands;
        this.items = items;
    }

    /** On which day it is put there. */
    record EvaluationItemRequest(@NotNull LocalDate on) {}

    @PostMapping
    @May(Operation.ARRANGE_MEETING)
    Recorded addEvaluation(
            @PathVariable UUID id,
            @Valid @RequestBody EvaluationItemRequest request,
            Actor actor,
            Conditions conditions) {
        AddEvaluationItem command = items.command(new MeetingId(id), request.on());
        return new Recorded(commands.send(command, actor, conditions));
    }
}
