package dk.medspor.restapi.bodies;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.kernel.Actor;
import dk.medspor.medbodies.MedBodyCommand.EstablishBody;
import dk.medspor.medbodies.MedBodyFacts;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.medbodies.Tier;
import dk.medspor.restapi.conditions.NewId;
import dk.medspor.restapi.conditions.Resources;
import dk.medspor.restapi.http.Created;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.OnDay;
import dk.medspor.restapi.http.Paging;
import dk.medspor.restapi.http.Scope;
import dk.medspor.restapi.http.Text;
import dk.medspor.status.Answer;
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
    private final MedBodyFacts facts;
    private final BodyDirectory directory;
    private final Resources resources;

    BodiesController(
            Commands commands, MedBodyFacts facts, BodyDirectory directory, Resources resources) {
        this.commands = commands;
        this.facts = facts;
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

        EstablishBody command(MedBodyFacts facts, Conditions conditions) {
            return facts.establish(
                    MedBodyProfile.established(
                            new MedBodyId(NewId.of(id, conditions)),
                            name,
                            tier,
                            parentId.map(MedBodyId::new),
                            evaluates.orElse(tier == Tier.MAIN),
                            validFrom));
        }
    }

    @PostMapping
    @May(Operation.ESTABLISH_BODY)
    ResponseEntity<Created> establish(
            @Valid @RequestBody EstablishRequest request, Actor actor, Conditions conditions) {
        EstablishBody command = request.command(facts, conditions);
        return new Created(command.bodyId().value(), commands.send(command, actor, conditions))
                .at("bodies");
    }

    @GetMapping
    @May(Operation.READ_BODIES)
    Page<BodyResponse> bodies(OnDay on, Paging paging, AsOf asOf, Permit permit) {
        var answer =
                directory.bodiesOn(on.date(), Scope.of(permit), paging.page(), paging.size(), asOf);
        return answer.value()
                .map(it -> BodyResponse.of(it, on.date(), answer.position()).orElseThrow());
    }

    @GetMapping("/{id}")
    @May(Operation.READ_BODIES)
    ResponseEntity<BodyResponse> body(@PathVariable UUID id, OnDay on, AsOf asOf, Permit permit) {
        permit.requireWithin(id);
        var found = directory.history(new MedBodyId(id), asOf);
        return resources.one(
                new Answer<>(
                        found.position(),
                        found.value()
                                .flatMap(it -> BodyResponse.of(it, on.date(), found.position()))),
                id,
                (it, _) -> it,
                "unknown-body");
    }
}
