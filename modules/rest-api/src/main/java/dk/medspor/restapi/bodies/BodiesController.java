package dk.medspor.restapi.bodies;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.kernel.Actor;
import dk.medspor.medbodies.MedBodyCommand.EstablishBody;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.Tier;
import dk.medspor.restapi.conditions.NewId;
import dk.medspor.restapi.conditions.Resources;
import dk.medspor.restapi.http.Created;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.Paging;
import dk.medspor.restapi.http.Scope;
import dk.medspor.restapi.http.Text;
import dk.medspor.status.AsOf;
import dk.medspor.status.Page;
import dk.medspor.status.bodydirectory.BodyDirectory;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/bodies")
class BodiesController {

    private final Commands commands;
    private final BodyDirectory directory;
    private final Resources resources;

    BodiesController(Commands commands, BodyDirectory directory, Resources resources) {
        this.commands = commands;
        this.directory = directory;
        this.resources = resources;
    }

    /** A new body; the MAIN body evaluates unless it is said not to. */
    record EstablishRequest(
            Optional<UUID> id,
            @Text(max = 200) String name,
            @NotNull Tier tier,
            Optional<UUID> parentId,
            Optional<Boolean> evaluates,
            Optional<LocalDate> validFrom) {

        EstablishBody command(BodyDirectory directory, Conditions conditions) {
            Optional<MedBodyId> parent = parentId.map(MedBodyId::new);
            return new EstablishBody(
                    new MedBodyId(NewId.of(id, conditions)),
                    name,
                    tier,
                    parent,
                    parent.map(directory::knows).orElse(true),
                    evaluates.orElse(tier == Tier.MAIN),
                    validFrom);
        }
    }

    @PostMapping
    @May(Operation.ESTABLISH_BODY)
    ResponseEntity<Created> establish(
            @Valid @RequestBody EstablishRequest request, Actor actor, Conditions conditions) {
        EstablishBody command = request.command(directory, conditions);
        return new Created(command.bodyId().value(), commands.send(command, actor, conditions))
                .at("bodies");
    }

    @GetMapping
    @May(Operation.READ_BODIES)
    Page<BodyResponse> bodies(Paging paging, AsOf asOf, Permit permit) {
        int page = paging.page();
        int size = paging.size();
        var answer =
                Scope.of(permit)
                        .map(own -> directory.bodies(own, page, size, asOf))
                        .orElseGet(() -> directory.bodies(page, size, asOf));
        return answer.value().map(it -> BodyResponse.of(it, answer.position()));
    }

    @GetMapping("/{id}")
    @May(Operation.READ_BODIES)
    ResponseEntity<BodyResponse> body(@PathVariable UUID id, AsOf asOf, Permit permit) {
        permit.requireWithin(id);
        var answer = directory.body(new MedBodyId(id), asOf);
        return resources.one(answer, id, BodyResponse::of, "unknown-body");
    }
}
