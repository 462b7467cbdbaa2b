package dk.medspor.restapi.initiatives;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.initiatives.InitiativeCommand;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.LifeCommand.PauseInitiative;
import dk.medspor.initiatives.LifeCommand.ResumeInitiative;
import dk.medspor.initiatives.ProgressCommand.NoteProgress;
import dk.medspor.initiatives.ProgressCommand.PlanMilestone;
import dk.medspor.initiatives.ProgressCommand.ReachMilestone;
import dk.medspor.initiatives.PromiseCommand.ExplainDelay;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.Recorded;
import dk.medspor.restapi.http.Text;
import dk.medspor.status.initiativerecord.InitiativeRecord;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the owners of an initiative tell about it. */
@RestController
@RequestMapping("/api/v1/initiatives")
class ReportsController {

    private final Commands commands;
    private final InitiativeRecord record;

    ReportsController(Commands commands, InitiativeRecord record) {
        this.commands = commands;
        this.record = record;
    }

    /** What is to be reached, and when. */
    record MilestoneRequest(
            @NotNull LocalDate on,
            @Text(max = 1_000) String milestone,
            @NotNull LocalDate plannedFor) {}

    /** Which milestone was reached: its number as the initiative shows it. */
    record ReachedRequest(
            @NotNull LocalDate on, @NotNull @Min(1) @Max(100_000) Integer milestone) {}

    /** How it goes. */
    record NoteRequest(@NotNull LocalDate on, @Text(max = 10_000) String note) {}

    @PostMapping("/{id}/pause")
    @May(Operation.REPORT_ON_INITIATIVE)
    Recorded pause(
            @PathVariable UUID id,
            @Valid @RequestBody PerhapsReasonedRequest request,
            Actor actor,
            Permit permit,
            Conditions conditions) {
        return send(
                new PauseInitiative(new InitiativeId(id), request.on(), request.why()),
                actor,
                permit,
                conditions);
    }

    @PostMapping("/{id}/resumption")
    @May(Operation.REPORT_ON_INITIATIVE)
    Recorded resume(
            @PathVariable UUID id,
            @Valid @RequestBody OnRequest request,
            Actor actor,
            Permit permit,
            Conditions conditions) {
        return send(
                new ResumeInitiative(new InitiativeId(id), request.on()),
                actor,
                permit,
                conditions);
    }

    @PostMapping("/{id}/milestones")
    @May(Operation.REPORT_ON_INITIATIVE)
    Recorded planMilestone(
            @PathVariable UUID id,
            @Valid @RequestBody MilestoneRequest request,
            Actor actor,
            Permit permit,
            Conditions conditions) {
        return send(
                new PlanMilestone(
                        new InitiativeId(id),
                        request.on(),
                        Protected.text(request.milestone()),
                        request.plannedFor()),
                actor,
                permit,
                conditions);
    }

    @PostMapping("/{id}/reached-milestones")
    @May(Operation.REPORT_ON_INITIATIVE)
    Recorded reachMilestone(
            @PathVariable UUID id,
            @Valid @RequestBody ReachedRequest request,
            Actor actor,
            Permit permit,
            Conditions conditions) {
        return send(
                new ReachMilestone(new InitiativeId(id), request.on(), request.milestone()),
                actor,
                permit,
                conditions);
    }

    @PostMapping("/{id}/progress")
    @May(Operation.REPORT_ON_INITIATIVE)
    Recorded noteProgress(
            @PathVariable UUID id,
            @Valid @RequestBody NoteRequest request,
            Actor actor,
            Permit permit,
            Conditions conditions) {
        return send(
                new NoteProgress(
                        new InitiativeId(id), request.on(), Protected.text(request.note())),
                actor,
                permit,
                conditions);
    }

    @PostMapping("/{id}/delay-reasons")
    @May(Operation.REPORT_ON_INITIATIVE)
    Recorded explainDelay(
            @PathVariable UUID id,
            @Valid @RequestBody ReasonedRequest request,
            Actor actor,
            Permit permit,
            Conditions conditions) {
        return send(
                new ExplainDelay(new InitiativeId(id), request.on(), request.why()),
                actor,
                permit,
                conditions);
    }

    private Recorded send(
            InitiativeCommand command, Actor actor, Permit permit, Conditions conditions) {
        permit.requireWithin(() -> record.ownerOf(command.initiativeId()).map(MedBodyId::value));
        return new Recorded(commands.send(command, actor, conditions));
    }
}
