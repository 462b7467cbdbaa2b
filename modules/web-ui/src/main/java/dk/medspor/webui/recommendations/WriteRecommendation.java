package dk.medspor.webui.recommendations;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.kernel.Actor;
import dk.medspor.recommendations.Move;
import dk.medspor.recommendations.RecommendationFacts;
import dk.medspor.recommendations.RecommendationId;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.webui.forms.BodyOptions;
import dk.medspor.webui.forms.Field;
import dk.medspor.webui.forms.Form;
import dk.medspor.webui.forms.Form.About;
import dk.medspor.webui.forms.Forms;
import dk.medspor.webui.forms.Sent;
import dk.medspor.webui.frame.LastWritten;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writes recommendations by the template, and takes them on their way. */
@Controller
class WriteRecommendation {

    private final RecommendationDesk desk;
    private final RecommendationFacts facts;
    private final Moves moves;
    private final BodyOptions bodies;
    private final Forms forms;
    private final MessageSource words;

    WriteRecommendation(
            RecommendationDesk desk,
            RecommendationFacts facts,
            Moves moves,
            BodyOptions bodies,
            Forms forms,
            MessageSource words) {
        this.desk = desk;
        this.facts = facts;
        this.moves = moves;
        this.bodies = bodies;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping("/recommendations/new")
    @May(Operation.WRITE_RECOMMENDATION)
    String draft(HttpServletRequest request, Locale locale, Model model) {
        return forms.show(drafting(request, locale), request, model);
    }

    /** Doing it twice is doing it once: the id comes with the form. */
    @PostMapping("/recommendations/new")
    @May(Operation.WRITE_RECOMMENDATION)
    String draft(
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        return forms.send(
                drafting(request, locale),
                new Sent(actor, request, response, model),
                it ->
                        facts.draft(
                                new RecommendationId(it.id("id")),
                                it.body("ownerBodyId"),
                                TemplateForm.template(it),
                                List.of(),
                                it.date("on")),
                it -> "/recommendations/" + it.id("id"));
    }

    @GetMapping("/recommendations/{id}/steps/{move}")
    @May(Operation.WRITE_RECOMMENDATION)
    String move(
            @PathVariable UUID id,
            @PathVariable String move,
            Permit permit,
            HttpServletRequest request,
            Model model) {
        return show(new Asked(id, written(move)), permit, request, model);
    }

    @PostMapping("/recommendations/{id}/steps/{move}")
    @May(Operation.WRITE_RECOMMENDATION)
    String move(
            @PathVariable UUID id,
            @PathVariable String move,
            Permit permit,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return send(
                new Asked(id, written(move)), permit, new Sent(actor, request, response, model));
    }

    @GetMapping("/recommendations/{id}/comments")
    @May(Operation.COMMENT_RECOMMENDATION)
    String comment(@PathVariable UUID id, Permit permit, HttpServletRequest request, Model model) {
        return show(new Asked(id, Move.COMMENT), permit, request, model);
    }

    @PostMapping("/recommendations/{id}/comments")
    @May(Operation.COMMENT_RECOMMENDATION)
    String comment(
            @PathVariable UUID id,
            Permit permit,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return send(new Asked(id, Move.COMMENT), permit, new Sent(actor, request, response, model));
    }

    private record Asked(UUID id, Move move) {

        String page() {
            return "/recommendations/" + id;
        }
    }

    /** Where it is not possible, the page of the recommendation tells what is. */
    private String show(Asked asked, Permit permit, HttpServletRequest request, Model model) {
        var dossier = desk.dossier(asked.id(), permit, request);
        return Move.open(dossier, desk.today()).contains(asked.move())
                ? forms.show(form(asked, permit, request), request, model)
                : "redirect:" + asked.page();
    }

    private String send(Asked asked, Permit permit, Sent sent) {
        var dossier = desk.dossier(asked.id(), permit, sent.request());
        return forms.send(
                form(asked, permit, sent.request()),
                sent,
                it -> moves.command(asked.move(), dossier, it));
    }

    private Form form(Asked asked, Permit permit, HttpServletRequest request) {
        var dossier = desk.dossier(asked.id(), permit, request);
        return new Form(
                RecommendationDesk.form(asked.move()),
                new About(dossier.latest().title().value(), asked.page()),
                moves.fields(
                        asked.move(),
                        dossier,
                        desk.today(),
                        bodies.within(permit, LastWritten.seenBy(request))));
    }

    private Form drafting(HttpServletRequest request, Locale locale) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.hidden("id", UUID.randomUUID()));
        fields.add(Field.choice("ownerBodyId", bodies.tree(LastWritten.seenBy(request))));
        fields.addAll(TemplateForm.empty());
        fields.add(Field.date("on", desk.today()));
        String list = words.getMessage("recommendations.title", new Object[0], locale);
        return new Form("recommendation", new About(list, "/status/recommendations"), fields);
    }

    /** The move of that name that those take who write recommendations. */
    private static Move written(String name) {
        return Arrays.stream(Move.values())
                .filter(it -> it != Move.COMMENT && RecommendationDesk.name(it).equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        Problem.at("move", HttpStatus.NOT_FOUND, "not-found")));
    }
}
