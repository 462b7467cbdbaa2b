package dk.medspor.restapi.search;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.Paging;
import dk.medspor.restapi.http.Scope;
import dk.medspor.restapi.http.Seen;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.search.Hit;
import dk.medspor.search.Search;
import dk.medspor.search.SearchFault;
import dk.medspor.search.SearchKind;
import dk.medspor.search.SearchQuestion;
import dk.medspor.search.SearchWords;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Page;
import dk.medspor.status.bodydirectory.BodyDirectory;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds what is recorded by its words, as it stands now. */
@RestController
@RequestMapping("/api/v1/search")
class SearchController {

    private final Search search;
    private final BodyDirectory directory;

    SearchController(Search search, BodyDirectory directory) {
        this.search = search;
        this.directory = directory;
    }

    @GetMapping
    @May(Operation.SEARCH)
    Page<HitResponse> search(
            @RequestParam String q,
            @RequestParam Optional<SearchKind> kind,
            @RequestParam Optional<UUID> body,
            Paging paging,
            Seen seen,
            Permit permit) {
        body.ifPresent(permit::requireWithin);
        SearchWords.fault(q).ifPresent(SearchController::refuse);
        var question =
                new SearchQuestion(
                        SearchWords.of(q), kind, body.map(MedBodyId::new), Scope.of(permit));
        Answer<Page<Hit>> found =
                search.find(question, paging.page(), paging.size(), seen.position());
        var owners = found.value().items().stream().map(Hit::owner).collect(Collectors.toSet());
        Map<MedBodyId, String> names = directory.names(owners, AsOf.now());
        return found.value().map(it -> HitResponse.of(it, names, found.position()));
    }

    private static void refuse(SearchFault fault) {
        throw new ProblemException(
                switch (fault) {
                    case NO_WORDS -> Problem.invalid("q", "no-words");
                    case TOO_LONG -> Problem.invalid("q", "query-too-long", SearchWords.LONGEST);
                    case TOO_MANY_WORDS -> Problem.invalid("q", "too-many-words", SearchWords.MOST);
                });
    }
}
