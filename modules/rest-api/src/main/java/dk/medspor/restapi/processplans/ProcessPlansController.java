package dk.medspor.restapi.processplans;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.recommendations.ProcessPlan;
import dk.medspor.recommendations.ProcessPlanCommand.AddPlanMilestone;
import dk.medspor.recommendations.ProcessPlanCommand.DropPlanMilestone;
import dk.medspor.recommendations.ProcessPlanCommand.MovePlanMilestone;
import dk.medspor.recommendations.ProcessPlanCommand.PlanProcess;
import dk.medspor.recommendations.ProcessPlanCommand.ReachPlanMilestone;
import dk.medspor.recommendations.ProcessPlanCommand.ReopenPlanMilestone;
import dk.medspor.recommendations.ProcessPlanId;
import dk.medspor.restapi.conditions.NewId;
import dk.medspor.restapi.conditions.Resources;
import dk.medspor.restapi.http.Created;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.OnDay;
import dk.medspor.restapi.http.Paging;
import dk.medspor.restapi.http.Recorded;
import dk.medspor.restapi.http.Scope;
import dk.medspor.restapi.processplans.PlanRequests.DropRequest;
import dk.medspor.restapi.processplans.PlanRequests.LayRequest;
import dk.medspor.restapi.processplans.PlanRequests.MilestoneRequest;
import dk.medspor.restapi.processplans.PlanRequests.MoveRequest;
import dk.medspor.restapi.processplans.PlanRequests.ReachRequest;
import dk.medspor.restapi.processplans.PlanRequests.ReopenRequest;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Page;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.processplans.ProcessPlans;
import jakarta.validation.Valid;
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
@RequestMapping("/api/v1/process-plans")
class ProcessPlansController {

    private final Commands commands;
    private final BodyDirectory bodies;
    private final ProcessPlans plans;
    private final Resources resources;

    ProcessPlansController(
            Commands commands, BodyDirectory bodies, ProcessPlans plans, Resources resources) {
        this.commands = commands;
        this.bodies = bodies;
        this.plans = plans;
        this.resources = resources;
    }

    @PostMapping
    @May(Operation.PLAN_PROCESS)
    ResponseEntity<Created> lay(
            @Valid @RequestBody LayRequest request, Actor actor, Conditions conditions) {
        MedBodyId forum = new MedBodyId(request.forumBodyId());
        var command =
                new PlanProcess(
                        new ProcessPlanId(NewId.of(request.id(), conditions)),
                        forum,
                        bodies.knows(forum),
                        Protected.text(request.title()),
                        request.on());
        return new Created(command.planId().value(), commands.send(command, actor, conditions))
                .at("process-plans");
    }

    @PostMapping("/{id}/milestones")
    @May(Operation.PLAN_PROCESS)
    Recorded addMilestone(
            @PathVariable UUID id,
            @Valid @RequestBody MilestoneRequest request,
            Actor actor,
            Conditions conditions) {
        var command =
                new AddPlanMilestone(
                        new ProcessPlanId(id),
                        request.on(),
                        Protected.text(request.text()),
                        request.due().due());
        return new Recorded(commands.send(command, actor, conditions));
    }

    @PostMapping("/{id}/milestones/{number}/moves")
    @May(Operation.PLAN_PROCESS)
    Recorded moveMilestone(
            @PathVariable UUID id,
            @PathVariable int number,
            @Valid @RequestBody MoveRequest request,
            Actor actor,
            Conditions conditions) {
        var command =
                new MovePlanMilestone(
                        new ProcessPlanId(id),
                        number,
                        request.on(),
                        request.due().due(),
                        Protected.text(request.reason()));
        return new Recorded(commands.send(command, actor, conditions));
    }

    @PostMapping("/{id}/milestones/{number}/reached")
    @May(Operation.PLAN_PROCESS)
    Recorded reachMilestone(
            @PathVariable UUID id,
            @PathVariable int number,
            @Valid @RequestBody ReachRequest request,
            Actor actor,
            Conditions conditions) {
        var command = new ReachPlanMilestone(new ProcessPlanId(id), number, request.on());
        return new Recorded(commands.send(command, actor, conditions));
    }

    @PostMapping("/{id}/milestones/{number}/dropped")
    @May(Operation.PLAN_PROCESS)
    Recorded dropMilestone(
            @PathVariable UUID id,
            @PathVariable int number,
            @Valid @RequestBody DropRequest request,
            Actor actor,
            Conditions conditions) {
        var command =
                new DropPlanMilestone(
                        new ProcessPlanId(id),
                        number,
                        request.on(),
                        Protected.text(request.reason()));
        return new Recorded(commands.send(command, actor, conditions));
    }

    @PostMapping("/{id}/milestones/{number}/reopened")
    @May(Operation.PLAN_PROCESS)
    Recorded reopenMilestone(
            @PathVariable UUID id,
            @PathVariable int number,
            @Valid @RequestBody ReopenRequest request,
            Actor actor,
            Conditions conditions) {
        var command =
                new ReopenPlanMilestone(
                        new ProcessPlanId(id), number, Protected.text(request.reason()));
        return new Recorded(commands.send(command, actor, conditions));
    }

    @GetMapping
    @May(Operation.READ_PROCESS_PLANS)
    Page<PlanResponse> plans(
            @RequestParam Optional<UUID> body, OnDay on, Paging paging, AsOf asOf, Permit permit) {
        Optional<Set<MedBodyId>> forums = Scope.asked(body, permit);
        Answer<Page<ProcessPlan>> answer =
                plans.plans(forums, on.date(), paging.page(), paging.size(), asOf);
        return answer.value().map(it -> PlanResponse.of(it, on.date(), answer.position()));
    }

    @GetMapping("/{id}")
    @May(Operation.READ_PROCESS_PLANS)
    ResponseEntity<PlanResponse> plan(@PathVariable UUID id, OnDay on, AsOf asOf, Permit permit) {
        Answer<Optional<ProcessPlan>> found = plans.plan(new ProcessPlanId(id), asOf);
        permit.requireWithin(() -> found.value().map(it -> it.forumBodyId().value()));
        return resources.one(
                new Answer<>(found.position(), found.value().flatMap(it -> it.on(on.date()))),
                id,
                (it, position) -> PlanResponse.of(it, on.date(), position),
                "unknown-plan");
    }
}
