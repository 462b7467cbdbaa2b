package dk.medspor.restapi.recommendations;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.recommendations.Dossier;
import dk.medspor.recommendations.RecommendationCommand.DraftRecommendation;
import dk.medspor.recommendations.RecommendationCommand.ReviseRecommendation;
import dk.medspor.recommendations.RecommendationFacts;
import dk.medspor.recommendations.RecommendationId;
import dk.medspor.restapi.conditions.Resources;
import dk.medspor.restapi.http.Created;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.OnDay;
import dk.medspor.restapi.http.Paging;
import dk.medspor.restapi.http.Recorded;
import dk.medspor.restapi.http.Scope;
import dk.medspor.restapi.recommendations.StepRequests.LinkRequest;
import dk.medspor.restapi.recommendations.StepRequests.RevisionRequest;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Page;
import dk.medspor.status.recommendations.Recommendations;
import jakarta.validation.Valid;
import java.util.HashSet;
import java.util.List;
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
@RequestMapping("/api/v1/recommendations")
class RecommendationsController {

    private final Commands commands;
    private final RecommendationFacts facts;
    private final Recommendations recommendations;
    private final Resources resources;

    RecommendationsController(
            Commands commands,
            RecommendationFacts facts,
            Recommendations recommendations,
            Resources resources) {
        this.commands = commands;
        this.facts = facts;
        this.recommendations = recommendations;
        this.resources = resources;
    }

    @PostMapping
    @May(Operation.WRITE_RECOMMENDATION)
    ResponseEntity<Created> draft(
            @Valid @RequestBody DraftRequest request, Actor actor, Conditions conditions) {
        DraftRecommendation command = request.command(facts, conditions);
        return new Created(
                        command.recommendationId().value(),
                        commands.send(command, actor, conditions))
                .at("recommendations");
    }

    @PostMapping("/{id}/revisions")
    @May(Operation.WRITE_RECOMMENDATION)
    Recorded revise(
            @PathVariable UUID id,
            @Valid @RequestBody RevisionRequest request,
            Actor actor,
            Conditions conditions) {
        var command =
                new ReviseRecommendation(
                        new RecommendationId(id),
                        request.template().template(),
                        request.on(),
                        request.reason().map(Protected::text));
        return new Recorded(commands.send(command, actor, conditions));
    }

    @PostMapping("/{id}/initiatives")
    @May(Operation.WRITE_RECOMMENDATION)
    Recorded link(
            @PathVariable UUID id,
            @Valid @RequestBody LinkRequest request,
            Actor actor,
            Conditions conditions) {
        var command =
                facts.link(new RecommendationId(id), new InitiativeId(request.initiativeId()));
        return new Recorded(commands.send(command, actor, conditions));
    }

    @GetMapping
    @May(Operation.READ_RECOMMENDATIONS)
    Page<RecommendationResponse> recommendations(
            @RequestParam Optional<UUID> body, OnDay on, Paging paging, AsOf asOf, Permit permit) {
        Optional<Set<MedBodyId>> only = Scope.of(permit);
        Optional<Set<MedBodyId>> asked = Scope.asked(body, permit);
        Answer<Page<Dossier>> answer =
                recommendations.recommendations(
                        asked, on.date(), paging.page(), paging.size(), asOf);
        return answer.value()
                .map(it -> RecommendationResponse.of(it, on.date(), only, answer.position()));
    }

    @GetMapping("/{id}")
    @May(Operation.READ_RECOMMENDATIONS)
    ResponseEntity<RecommendationResponse> recommendation(
            @PathVariable UUID id, OnDay on, AsOf asOf, Permit permit) {
        var found = recommendations.recommendation(new RecommendationId(id), asOf);
        permit.requireConcerning(
                () -> found.value().map(RecommendationsController::bodies).orElse(Set.of()));
        return resources.one(
                new Answer<>(found.position(), found.value().flatMap(it -> it.on(on.date()))),
                id,
                (it, position) ->
                        RecommendationResponse.of(it, on.date(), Scope.of(permit), position),
                "unknown-recommendation");
    }

    private static Set<UUID> bodies(Dossier dossier) {
        Set<UUID> bodies = new HashSet<>(List.of(dossier.ownerBodyId().value()));
        dossier.rounds().stream()
                .flatMap(it -> it.asked().stream())
                .forEach(it -> bodies.add(it.value()));
        return bodies;
    }
}
