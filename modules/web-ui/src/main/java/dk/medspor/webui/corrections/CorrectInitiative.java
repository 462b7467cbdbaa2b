package dk.medspor.webui.corrections;

import dk.medspor.access.Operation;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.kernel.Actor;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.status.AsOf;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.initiativerecord.InitiativeRecord;
import dk.medspor.webui.corrections.Corrections.Reader;
import dk.medspor.webui.forms.BodyOptions;
import dk.medspor.webui.forms.Form;
import dk.medspor.webui.forms.Form.About;
import dk.medspor.webui.forms.Forms;
import dk.medspor.webui.forms.Sent;
import dk.medspor.webui.frame.LastWritten;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What of an initiative can be put right, and putting it right. */
@Controller
class CorrectInitiative {

    private final InitiativeRecord record;
    private final BodyDirectory directory;
    private final BodyOptions bodies;
    private final Corrections corrections;
    private final Forms forms;

    CorrectInitiative(
            InitiativeRecord record,
            BodyDirectory directory,
            BodyOptions bodies,
            Corrections corrections,
            Forms forms) {
        this.record = record;
        this.directory = directory;
        this.bodies = bodies;
        this.corrections = corrections;
        this.forms = forms;
    }

    @GetMapping("/initiatives/{id}/corrections")
    @May(Operation.CORRECT_INITIATIVE)
    String list(@PathVariable UUID id, HttpServletRequest request, Locale locale, Model model) {
        InitiativeDossier it = known(id, request);
        model.addAttribute("about", about(it));
        model.addAttribute("corrections", all(it, request, locale));
        return "corrections/corrections";
    }

    @GetMapping("/initiatives/{id}/corrections/{kind}/{name}/{number}")
    @May(Operation.CORRECT_INITIATIVE)
    String correct(
            @PathVariable UUID id,
            @PathVariable String kind,
            @PathVariable String name,
            @PathVariable int number,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        InitiativeDossier it = known(id, request);
        Correction correction = find("%s/%s/%d".formatted(kind, name, number), it, request, locale);
        model.addAttribute("correction", correction);
        return forms.show(form(it, correction), request, model);
    }

    @PostMapping("/initiatives/{id}/corrections/{kind}/{name}/{number}")
    @May(Operation.CORRECT_INITIATIVE)
    String correct(
            @PathVariable UUID id,
            @PathVariable String kind,
            @PathVariable String name,
            @PathVariable int number,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        InitiativeDossier it = known(id, request);
        Correction correction = find("%s/%s/%d".formatted(kind, name, number), it, request, locale);
        model.addAttribute("correction", correction);
        return forms.send(
                form(it, correction),
                new Sent(actor, request, response, model),
                filled -> correction.command().apply(filled),
                _ -> "/initiatives/" + id);
    }

    private static Form form(InitiativeDossier it, Correction correction) {
        About list =
                new About(
                        it.title().value(),
                        "/initiatives/%s/corrections".formatted(it.id().value()));
        return new Form(correction.form(), list, correction.fields());
    }

    private static About about(InitiativeDossier it) {
        return new About(it.title().value(), "/initiatives/" + it.id().value());
    }

    private Correction find(
            String path, InitiativeDossier it, HttpServletRequest request, Locale locale) {
        return all(it, request, locale).stream()
                .filter(by -> by.path().equals(path))
                .findFirst()
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        Problem.at(
                                                "number", HttpStatus.NOT_FOUND, "not-recorded")));
    }

    private List<Correction> all(InitiativeDossier it, HttpServletRequest request, Locale locale) {
        AsOf asOf = LastWritten.seenBy(request);
        Map<MedBodyId, String> names =
                directory.everyBody(asOf).stream()
                        .collect(Collectors.toMap(MedBodyProfile::id, MedBodyProfile::name));
        return corrections.of(
                it,
                new Reader(
                        bodies.tree(asOf),
                        body -> names.getOrDefault(body, body.toString()),
                        locale));
    }

    private InitiativeDossier known(UUID id, HttpServletRequest request) {
        return record.initiative(new InitiativeId(id), LastWritten.seenBy(request))
                .value()
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        Problem.at(
                                                "id",
                                                HttpStatus.NOT_FOUND,
                                                "unknown-initiative",
                                                id)));
    }
}
