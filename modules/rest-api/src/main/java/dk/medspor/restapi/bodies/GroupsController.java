package dk.medspor.restapi.bodies;

import dk.medspor.access.Operation;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Mandate;
import dk.medspor.medbodies.MandateCommand.GiveMandate;
import dk.medspor.medbodies.MandateCommand.ReportBack;
import dk.medspor.medbodies.MandateCommand.SetUpGroup;
import dk.medspor.medbodies.MedBodyFacts;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.Tier;
import dk.medspor.restapi.conditions.NewId;
import dk.medspor.restapi.http.Created;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.Recorded;
import dk.medspor.restapi.http.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Groups that are there for a while. */
@RestController
@RequestMapping("/api/v1/bodies")
class GroupsController {

    private final Commands commands;
    private final MedBodyFacts facts;

    GroupsController(Commands commands, MedBodyFacts facts) {
        this.commands = commands;
        this.facts = facts;
    }

    /** A group with what it is to do; the parent is the body that it reports to. */
    record GroupRequest(
            Optional<UUID> id,
            @Text(max = 200) String name,
            @NotNull Tier tier,
            @NotNull UUID parentId,
            @NotNull LocalDate on,
            @Text(max = 10_000) String termsOfReference,
            @NotNull LocalDate reportBackBy) {}

    /** What the group is to do from a day on. */
    record MandateRequest(
            @NotNull LocalDate on,
            @Text(max = 10_000) String termsOfReference,
            @NotNull LocalDate reportBackBy) {}

    /** What came of it. */
    record ReportRequest(@NotNull LocalDate on, @Text(max = 10_000) String text) {}

    @PostMapping("/groups")
    @May(Operation.ESTABLISH_BODY)
    ResponseEntity<Created> setUp(
            @Valid @RequestBody GroupRequest request, Actor actor, Conditions conditions) {
        SetUpGroup command =
                facts.setUp(
                        new MedBodyId(NewId.of(request.id(), conditions)),
                        request.name(),
                        request.tier(),
                        new MedBodyId(request.parentId()),
                        request.on(),
                        mandate(request.termsOfReference(), request.reportBackBy()));
        return new Created(command.bodyId().value(), commands.send(command, actor, conditions))
                .at("bodies");
    }

    @PostMapping("/{id}/mandates")
    @May(Operation.REORGANISE_BODY)
    Recorded giveMandate(
            @PathVariable UUID id,
            @Valid @RequestBody MandateRequest request,
            Actor actor,
            Conditions conditions) {
        var command =
                new GiveMandate(
                        new MedBodyId(id),
                        request.on(),
                        mandate(request.termsOfReference(), request.reportBackBy()));
        return new Recorded(commands.send(command, actor, conditions));
    }

    @PostMapping("/{id}/reports")
    @May(Operation.REORGANISE_BODY)
    Recorded reportBack(
            @PathVariable UUID id,
            @Valid @RequestBody ReportRequest request,
            Actor actor,
            Conditions conditions) {
        var command =
                new ReportBack(new MedBodyId(id), request.on(), Protected.text(request.text()));
        return new Recorded(commands.send(command, actor, conditions));
    }

    private static Mandate mandate(String terms, LocalDate reportBackBy) {
        return new Mandate(Protected.text(terms), reportBackBy);
    }
}
