package dk.medspor.webui.calls;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.initiatives.CallCommand.DeclineCall;
import dk.medspor.initiatives.CallFacts;
import dk.medspor.initiatives.CallId;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.kernel.Actor;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.http.May;
import dk.medspor.webui.forms.Entered;
import dk.medspor.webui.forms.Field;
import dk.medspor.webui.forms.Form;
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
import org.springframework.web.bind.annotation.RequestParam;

/** What a body answers to a call: why it will not act, or what it has started. */
@Controller
class AnswerCall {

    private final CallDesk desk;
    private final CallFacts facts;
    private final InitiativeOptions initiatives;
    private final Forms forms;

    AnswerCall(CallDesk desk, CallFacts facts, InitiativeOptions initiatives, Forms forms) {
        this.desk = desk;
        this.facts = facts;
        this.initiatives = initiatives;
        this.forms = forms;
    }

    @GetMapping("/calls/{id}/declines")
    @May(Operation.ANSWER_CALL)
    String decline(
            @PathVariable UUID id,
            @RequestParam UUID bodyId,
            Permit permit,
            HttpServletRequest request,
            Model model) {
        return forms.show(declining(id, bodyId, permit, request), request, model);
    }

    @PostMapping("/calls/{id}/declines")
    @May(Operation.ANSWER_CALL)
    String decline(
            @PathVariable UUID id,
            @RequestParam UUID bodyId,
            Permit permit,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return forms.send(
                declining(id, bodyId, permit, request),
                new Sent(actor, request, response, model),
                it ->
                        new DeclineCall(
                                new CallId(id),
                                new MedBodyId(bodyId),
                                it.date("on"),
                                it.text("reason")));
    }

    @GetMapping("/calls/{id}/take-ups")
    @May(Operation.ANSWER_CALL)
    String takeUp(
            @PathVariable UUID id,
            @RequestParam UUID bodyId,
            Permit permit,
            HttpServletRequest request,
            Model model) {
        return forms.show(takingUp(id, bodyId, permit, request), request, model);
    }

    @PostMapping("/calls/{id}/take-ups")
    @May(Operation.ANSWER_CALL)
    String takeUp(
            @PathVariable UUID id,
            @RequestParam UUID bodyId,
            Permit permit,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return forms.send(
                takingUp(id, bodyId, permit, request),
                new Sent(actor, request, response, model),
                it ->
                        facts.takeUp(
                                new CallId(id),
                                new MedBodyId(bodyId),
                                new InitiativeId(it.id("initiativeId")),
                                it.date("on")));
    }

    private Form declining(UUID id, UUID body, Permit permit, HttpServletRequest request) {
        permit.requireWithin(body);
        return new Form(
                "call-decline",
                desk.about(id, permit, request),
                List.of(
                        Field.hidden("bodyId", body),
                        Field.text("reason", 4_000),
                        Field.date("on", desk.today())));
    }

    private Form takingUp(UUID id, UUID body, Permit permit, HttpServletRequest request) {
        permit.requireWithin(body);
        return new Form(
                "call-take-up",
                desk.about(id, permit, request),
                List.of(
                        Field.hidden("bodyId", body),
                        initiatives.choice(
                                "initiativeId",
                                WantedInitiative.of(
                                        new MedBodyId(body), it -> it.chain().isPresent()),
                                Entered.in(request),
                                LastWritten.seenBy(request)),
                        Field.date("on", desk.today())));
    }
}
