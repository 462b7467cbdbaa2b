package dk.medspor.restapi.people;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.eventlog.Conditions;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.people.People;
import dk.medspor.people.PersonId;
import dk.medspor.people.PersonRejection.UnknownPerson;
import dk.medspor.people.RegisteredPerson;
import dk.medspor.restapi.conditions.NewId;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.Paging;
import dk.medspor.restapi.people.PersonRequests.RegisterRequest;
import dk.medspor.restapi.people.PersonRequests.ReplaceRequest;
import dk.medspor.status.Page;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The persons; everybody who sees or writes one is written to the access journal. */
@RestController
@RequestMapping("/api/v1/people")
class PeopleController {

    private final People people;

    PeopleController(People people) {
        this.people = people;
    }

    @PostMapping
    @May(Operation.WRITE_PEOPLE)
    ResponseEntity<PersonResponse> register(
            @Valid @RequestBody RegisterRequest request, Permit permit, Conditions conditions) {
        var id = new PersonId(NewId.of(request.id(), conditions));
        RegisteredPerson registered =
                permit.journalledOnRefusal(() -> people.register(id, request.details()));
        permit.handled(List.of(id.value()));
        return ResponseEntity.created(URI.create("/api/v1/people/" + id))
                .eTag(tag(registered))
                .body(PersonResponse.of(registered));
    }

    @PutMapping("/{id}")
    @May(Operation.WRITE_PEOPLE)
    PersonResponse replace(
            @PathVariable UUID id,
            @Valid @RequestBody ReplaceRequest request,
            Permit permit,
            Conditions conditions) {
        RegisteredPerson changed =
                permit.journalledOnRefusal(
                        () ->
                                people.change(
                                        new PersonId(id),
                                        request.details(),
                                        conditions
                                                .unchanged()
                                                .map(Conditions.Unchanged::positions)));
        permit.handled(List.of(id));
        return PersonResponse.of(changed);
    }

    @GetMapping
    @May(Operation.READ_PEOPLE)
    Page<PersonResponse> people(@RequestParam Optional<String> q, Paging paging, Permit permit) {
        var found = people.search(q.orElse(""));
        var page = Page.of(found, paging.page(), paging.size()).map(PersonResponse::of);
        permit.handled(page.items().stream().map(PersonResponse::id).toList());
        return page;
    }

    @GetMapping("/{id}")
    @May(Operation.READ_PEOPLE)
    ResponseEntity<PersonResponse> person(@PathVariable UUID id, Permit permit) {
        var person = new PersonId(id);
        RegisteredPerson found =
                people.find(person)
                        .orElseThrow(() -> new CommandRejected(new UnknownPerson(person)));
        permit.handled(List.of(id));
        return ResponseEntity.ok().eTag(tag(found)).body(PersonResponse.of(found));
    }

    private static String tag(RegisteredPerson it) {
        return "\"" + it.version() + "\"";
    }
}
