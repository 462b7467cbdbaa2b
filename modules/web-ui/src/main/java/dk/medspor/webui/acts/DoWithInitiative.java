package dk.medspor.webui.acts;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.kernel.Actor;
import dk.medspor.restapi.http.May;
import dk.medspor.webui.acts.Acts.Open;
import dk.medspor.webui.forms.Forms;
import dk.medspor.webui.forms.Sent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The forms of what can be done with an initiative, one address for each right. */
@Controller
class DoWithInitiative {

    private final Acts acts;
    private final Forms forms;

    DoWithInitiative(Acts acts, Forms forms) {
        this.acts = acts;
        this.forms = forms;
    }

    @GetMapping("/initiatives/{id}/steps/adopt")
    @May(Operation.ADOPT_INITIATIVE)
    String adopt(@PathVariable UUID id, Permit permit, HttpServletRequest request, Model model) {
        return show(
                id,
                acts.find(id, "adopt", Operation.ADOPT_INITIATIVE, permit, request),
                request,
                model);
    }

    @PostMapping("/initiatives/{id}/steps/adopt")
    @May(Operation.ADOPT_INITIATIVE)
    String adopt(
            @PathVariable UUID id,
            Permit permit,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var found = acts.find(id, "adopt", Operation.ADOPT_INITIATIVE, permit, request);
        return send(id, found, new Sent(actor, request, response, model));
    }

    @GetMapping("/initiatives/{id}/steps/start")
    @May(Operation.START_INITIATIVE)
    String start(@PathVariable UUID id, Permit permit, HttpServletRequest request, Model model) {
        return show(
                id,
                acts.find(id, "start", Operation.START_INITIATIVE, permit, request),
                request,
                model);
    }

    @PostMapping("/initiatives/{id}/steps/start")
    @May(Operation.START_INITIATIVE)
    String start(
            @PathVariable UUID id,
            Permit permit,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var found = acts.find(id, "start", Operation.START_INITIATIVE, permit, request);
        return send(id, found, new Sent(actor, request, response, model));
    }

    @GetMapping("/initiatives/{id}/decisions/{act}")
    @May(Operation.DECIDE_ON_INITIATIVE)
    String decide(
            @PathVariable UUID id,
            @PathVariable String act,
            Permit permit,
            HttpServletRequest request,
            Model model) {
        return show(
                id,
                acts.find(id, act, Operation.DECIDE_ON_INITIATIVE, permit, request),
                request,
                model);
    }

    @PostMapping("/initiatives/{id}/decisions/{act}")
    @May(Operation.DECIDE_ON_INITIATIVE)
    String decide(
            @PathVariable UUID id,
            @PathVariable String act,
            Permit permit,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var found = acts.find(id, act, Operation.DECIDE_ON_INITIATIVE, permit, request);
        return send(id, found, new Sent(actor, request, response, model));
    }

    @GetMapping("/initiatives/{id}/reports/{act}")
    @May(Operation.REPORT_ON_INITIATIVE)
    String report(
            @PathVariable UUID id,
            @PathVariable String act,
            Permit permit,
            HttpServletRequest request,
            Model model) {
        return show(
                id,
                acts.find(id, act, Operation.REPORT_ON_INITIATIVE, permit, request),
                request,
                model);
    }

    @PostMapping("/initiatives/{id}/reports/{act}")
    @May(Operation.REPORT_ON_INITIATIVE)
    String report(
            @PathVariable UUID id,
            @PathVariable String act,
            Permit permit,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var found = acts.find(id, act, Operation.REPORT_ON_INITIATIVE, permit, request);
        return send(id, found, new Sent(actor, request, response, model));
    }

    @GetMapping("/initiatives/{id}/promise/{act}")
    @May(Operation.CHANGE_PROMISE)
    String change(
            @PathVariable UUID id,
            @PathVariable String act,
            Permit permit,
            HttpServletRequest request,
            Model model) {
        return show(
                id, acts.find(id, act, Operation.CHANGE_PROMISE, permit, request), request, model);
    }

    @PostMapping("/initiatives/{id}/promise/{act}")
    @May(Operation.CHANGE_PROMISE)
    String change(
            @PathVariable UUID id,
            @PathVariable String act,
            Permit permit,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var found = acts.find(id, act, Operation.CHANGE_PROMISE, permit, request);
        return send(id, found, new Sent(actor, request, response, model));
    }

    /** Where it is not possible, the page of the initiative tells what is. */
    private String show(UUID id, Optional<Open> found, HttpServletRequest request, Model model) {
        return found.map(it -> forms.show(it.form(), request, model)).orElse(page(id));
    }

    private String send(UUID id, Optional<Open> found, Sent sent) {
        return found.map(
                        it ->
                                forms.send(
                                        it.form(),
                                        sent,
                                        form ->
                                                it.act()
                                                        .command()
                                                        .of(it.standing(), form, sent.actor())))
                .orElse(page(id));
    }

    private static String page(UUID id) {
        return "redirect:/initiatives/" + id;
    }
}
