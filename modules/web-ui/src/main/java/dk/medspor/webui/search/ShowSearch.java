package dk.medspor.webui.search;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.Scope;
import dk.medspor.search.Hit;
import dk.medspor.search.Search;
import dk.medspor.search.SearchFault;
import dk.medspor.search.SearchKind;
import dk.medspor.search.SearchQuestion;
import dk.medspor.search.SearchWords;
import dk.medspor.status.AsOf;
import dk.medspor.status.Page;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.webui.forms.BodyOptions;
import dk.medspor.webui.forms.Option;
import dk.medspor.webui.frame.LastWritten;
import dk.medspor.webui.frame.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ShowSearch {

    private final Search search;
    private final BodyDirectory directory;
    private final BodyOptions bodies;

    ShowSearch(Search search, BodyDirectory directory, BodyOptions bodies) {
        this.search = search;
        this.directory = directory;
        this.bodies = bodies;
    }

    @GetMapping("/search")
    @May(Operation.SEARCH)
    String search(
            @RequestParam Optional<String> q,
            @RequestParam Optional<String> kind,
            @RequestParam Optional<String> body,
            @RequestParam Optional<String> page,
            Permit permit,
            HttpServletRequest request,
            Model model) {
        AsOf asOf = LastWritten.seenBy(request);
        List<Option> within = bodies.within(permit, asOf);
        Optional<SearchKind> asked = kind(kind);
        Optional<String> chosen =
                body.filter(it -> within.stream().anyMatch(one -> one.value().equals(it)));
        String words = q.orElse("").strip();
        Optional<SearchFault> fault = words.isEmpty() ? Optional.empty() : SearchWords.fault(words);
        model.addAttribute("q", words);
        model.addAttribute("kinds", SearchKind.values());
        model.addAttribute("kind", asked.map(SearchKind::name).orElse(""));
        model.addAttribute("bodies", within);
        model.addAttribute("body", chosen.orElse(""));
        model.addAttribute("fault", fault.map(SearchFault::name).orElse(""));
        if (!words.isEmpty() && fault.isEmpty()) {
            var question =
                    new SearchQuestion(
                            SearchWords.of(words),
                            asked,
                            chosen.map(UUID::fromString).map(MedBodyId::new),
                            Scope.of(permit));
            answer(question, Pages.asked(page), asOf, request, model);
        }
        return "search/search";
    }

    private void answer(
            SearchQuestion question, int part, AsOf asOf, HttpServletRequest request, Model model) {
        long atLeast = asOf instanceof AsOf.Now(long seen) ? seen : -1;
        Page<Hit> found = search.find(question, part, Pages.SIZE, atLeast).value();
        var owners = found.items().stream().map(Hit::owner).collect(Collectors.toSet());
        var names = directory.names(owners, asOf);
        model.addAttribute("hits", found.map(it -> HitRow.of(it, names)).items());
        model.addAttribute("pages", Pages.of(found, request));
    }

    private static Optional<SearchKind> kind(Optional<String> text) {
        return text.flatMap(
                it ->
                        Arrays.stream(SearchKind.values())
                                .filter(one -> one.name().equals(it))
                                .findFirst());
    }
}
