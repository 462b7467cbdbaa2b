package dk.medspor.restapi.initiatives;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.MeasurementCommand;
import dk.medspor.kernel.Actor;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.Recorded;
import dk.medspor.restapi.initiatives.MeasurementRequests.FigureRequest;
import dk.medspor.restapi.initiatives.MeasurementRequests.IndicatorRequest;
import dk.medspor.restapi.initiatives.MeasurementRequests.KeyFiguresRequest;
import dk.medspor.restapi.initiatives.MeasurementRequests.ObservationRequest;
import dk.medspor.status.initiativerecord.InitiativeRecord;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was measured and seen of an initiative. */
@RestController
@RequestMapping("/api/v1/initiatives")
class MeasurementsController {

    private final Commands commands;
    private final InitiativeRecord record;

    MeasurementsController(Commands commands, InitiativeRecord record) {
        this.commands = commands;
        this.record = record;
    }

    @PostMapping("/{id}/indicators")
    @May(Operation.REPORT_ON_INITIATIVE)
    Recorded chooseIndicator(
            @PathVariable UUID id,
            @Valid @RequestBody IndicatorRequest request,
            Actor actor,
            Permit permit,
            Conditions conditions) {
        return send(request.command(new InitiativeId(id)), actor, permit, conditions);
    }

    @PostMapping("/{id}/baselines")
    @May(Operation.REPORT_ON_INITIATIVE)
    Recorded measureBaseline(
            @PathVariable UUID id,
            @Valid @RequestBody FigureRequest request,
            Actor actor,
            Permit permit,
            Conditions conditions) {
        return send(request.baseline(new InitiativeId(id)), actor, permit, conditions);
    }

    @PostMapping("/{id}/follow-ups")
    @May(Operation.REPORT_ON_INITIATIVE)
    Recorded measureFollowUp(
            @PathVariable UUID id,
            @Valid @RequestBody FigureRequest request,
            Actor actor,
            Permit permit,
            Conditions conditions) {
        return send(request.followUp(new InitiativeId(id)), actor, permit, conditions);
    }

    @PostMapping("/{id}/key-figures")
    @May(Operation.REPORT_ON_INITIATIVE)
    Recorded recordKeyFigures(
            @PathVariable UUID id,
            @Valid @RequestBody KeyFiguresRequest request,
            Actor actor,
            Permit permit,
            Conditions conditions) {
        return send(request.command(new InitiativeId(id)), actor, permit, conditions);
    }

    @PostMapping("/{id}/observations")
    @May(Operation.REPORT_ON_INITIATIVE)
    Recorded observeEffect(
            @PathVariable UUID id,
            @Valid @RequestBody ObservationRequest request,
            Actor actor,
            Permit permit,
            Conditions conditions) {
        return send(request.command(new InitiativeId(id)), actor, permit, conditions);
    }

    private Recorded send(
            MeasurementCommand command, Actor actor, Permit permit, Conditions conditions) {
        permit.requireWithin(() -> record.ownerOf(command.initiativeId()).map(MedBodyId::value));
        return new Recorded(commands.send(command, actor, conditions));
    }
}
