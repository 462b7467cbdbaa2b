package dk.medspor.webui.recommendations;

import dk.medspor.access.Operation;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.recommendations.Dossier;
import dk.medspor.restapi.http.May;
import dk.medspor.status.Page;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.recommendations.Recommendations;
import dk.medspor.webui.frame.Pages;
import dk.medspor.webui.login.Visitor;
import dk.medspor.webui.question.Asked;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ShowRecommendations {

    private final Recommendations recommendations;
    private final BodyDirectory directory;
    private final Visitor visitor;

    ShowRecommendations(Recommendations recommendations, BodyDirectory directory, Visitor visitor) {
        this.recommendations = recommendations;
        this.directory = directory;
        this.visitor = visitor;
    }

    @GetMapping("/status/recommendations")
    @May(Operation.READ_RECOMMENDATIONS)
    String recommendations(
            Optional<Asked> asked,
            @RequestParam Optional<String> page,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("writes", visitor.may(Operation.WRITE_RECOMMENDATION));
        asked.ifPresent(it -> answer(it, Pages.asked(page), request, model));
        return "recommendations/recommendations";
    }

    private void answer(Asked it, int part, HttpServletRequest request, Model model) {
        Page<Dossier> answer =
                recommendations
                        .recommendations(it.bodies(), it.on(), part, Pages.SIZE, it.asOf())
                        .value();
        Set<MedBodyId> named =
                answer.items().stream()
                        .flatMap(
                                one ->
                                        Stream.concat(
                                                Stream.of(one.ownerBodyId()),
                                                one.latestRound().stream()
                                                        .flatMap(round -> round.asked().stream())))
                        .collect(Collectors.toSet());
        var names = directory.names(named, it.asOf());
        model.addAttribute("rows", answer.map(row -> RecommendationRow.of(row, it, names)).items());
        model.addAttribute("pages", Pages.of(answer, request));
    }
}
