package dk.medspor.restapi.agendas;

import dk.medspor.access.Operation;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Protected;
import dk.medspor.meetings.AgendaCommand.LiftConfidentiality;
import dk.medspor.meetings.AgendaCommand.MakeItemConfidential;
import dk.medspor.meetings.MeetingId;
import dk.medspor.restapi.agendas.AgendaRequests.ConfidentialityRequest;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.Recorded;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who may read an item. */
@RestController
@RequestMapping("/api/v1/meetings/{id}/agenda/items/{item}")
class ConfidentialityController {

    private final Commands commands;

    ConfidentialityController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/confidentiality")
    @May(Operation.ARRANGE_MEETING)
    Recorded makeConfidential(
            @PathVariable UUID id,
            @PathVariable int item,
            @Valid @RequestBody ConfidentialityRequest request,
            Actor actor,
            Conditions conditions) {
        var command =
                new MakeItemConfidential(new MeetingId(id), item, Protected.text(request.reason()));
        return new Recorded(commands.send(command, actor, conditions));
    }

    @PostMapping("/confidentiality-end")
    @May(Operation.ARRANGE_MEETING)
    Recorded liftConfidentiality(
            @PathVariable UUID id,
            @PathVariable int item,
            @Valid @RequestBody ConfidentialityRequest request,
            Actor actor,
            Conditions conditions) {
        var command =
                new LiftConfidentiality(new MeetingId(id), item, Protected.text(request.reason()));
        return new Recorded(commands.send(command, actor, conditions));
    }
}
