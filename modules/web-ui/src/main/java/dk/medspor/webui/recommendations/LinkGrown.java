package dk.medspor.webui.recommendations;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.kernel.Actor;
import dk.medspor.recommendations.Dossier;
import dk.medspor.recommendations.RecommendationFacts;
import dk.medspor.recommendations.RecommendationId;
import dk.medspor.restapi.http.May;
import dk.medspor.webui.forms.Entered;
import dk.medspor.webui.forms.Form;
import dk.medspor.webui.forms.Form.About;
import dk.medspor.webui.forms.Forms;
import dk.medspor.webui.forms.InitiativeOptions;
import dk.medspor.webui.forms.Sent;
import dk.medspor.webui.forms.WantedInitiative;
import dk.medspor.webui.frame.LastWritten;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Says that an initiative grew from a recommendation. */
@Controller
class LinkGrown {

    private final RecommendationDesk desk;
    private final RecommendationFacts facts;
    private final InitiativeOptions initiatives;
    private final Forms forms;

    LinkGrown(
            RecommendationDesk desk,
            RecommendationFacts facts,
            InitiativeOptions initiatives,
            Forms forms) {
        this.desk = desk;
        this.facts = facts;
        this.initiatives = initiatives;
        this.forms = forms;
    }

    /** Where it is said. */
    static String path(UUID id) {
        return "/recommendations/%s/initiatives".formatted(id);
    }

    @GetMapping("/recommendations/{id}/initiatives")
    @May(Operation.WRITE_RECOMMENDATION)
    String ask(@PathVariable UUID id, Permit permit, HttpServletRequest request, Model model) {
        return forms.show(form(id, permit, request), request, model);
    }

    @PostMapping("/recommendations/{id}/initiatives")
    @May(Operation.WRITE_RECOMMENDATION)
    String link(
            @PathVariable UUID id,
            Permit permit,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return forms.send(
                form(id, permit, request),
                new Sent(actor, request, response, model),
                it ->
                        facts.link(
                                new RecommendationId(id), new InitiativeId(it.id("initiativeId"))));
    }

    private Form form(UUID id, Permit permit, HttpServletRequest request) {
        Dossier dossier = desk.dossier(id, permit, request);
        var others =
                WantedInitiative.first(
                        dossier.ownerBodyId(), it -> !dossier.initiatives().contains(it.id()));
        return new Form(
                "recommendation-link",
                new About(dossier.latest().title().value(), "/recommendations/" + id),
                List.of(
                        initiatives.choice(
                                "initiativeId",
                                others,
                                Entered.in(request),
                                LastWritten.seenBy(request))));
    }
}
