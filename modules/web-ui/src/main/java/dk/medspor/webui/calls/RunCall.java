package dk.medspor.webui.calls;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.initiatives.CallCommand.RetractAnswer;
import dk.medspor.initiatives.CallCommand.WithdrawCall;
import dk.medspor.initiatives.CallFacts;
import dk.medspor.initiatives.CallId;
import dk.medspor.kernel.Actor;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.http.May;
import dk.medspor.webui.forms.BodyOptions;
import dk.medspor.webui.forms.Field;
import dk.medspor.webui.forms.Form;
import dk.medspor.webui.forms.Form.About;
import dk.medspor.webui.forms.Forms;
import dk.medspor.webui.forms.Option;
import dk.medspor.webui.forms.Sent;
import dk.medspor.webui.frame.LastWritten;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a forum does with its calls: it asks, asks no longer, or takes a wrong answer back. */
@Controller
class RunCall {

    private final CallDesk desk;
    private final CallFacts facts;
    private final BodyOptions bodies;
    private final Forms forms;
    private final MessageSource words;

    RunCall(CallDesk desk, CallFacts facts, BodyOptions bodies, Forms forms, MessageSource words) {
        this.desk = desk;
        this.facts = facts;
        this.bodies = bodies;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping("/calls/new")
    @May(Operation.ISSUE_CALL)
    String issue(HttpServletRequest request, Locale locale, Model model) {
        return forms.show(issuing(request, locale), request, model);
    }

    /** Doing it twice is doing it once: the id comes with the form. */
    @PostMapping("/calls/new")
    @May(Operation.ISSUE_CALL)
    String issue(
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        return forms.send(
                issuing(request, locale),
                new Sent(actor, request, response, model),
                it ->
                        facts.issue(
                                new CallId(it.id("id")),
                                it.text("title"),
                                it.body("forumBodyId"),
                                it.bodies("addresseeBodyIds"),
                                it.date("on"),
                                it.maybeDate("answerBy")),
                it -> "/calls/" + it.id("id"));
    }

    @GetMapping("/calls/{id}/withdrawal")
    @May(Operation.WITHDRAW_CALL)
    String withdraw(@PathVariable UUID id, Permit permit, HttpServletRequest request, Model model) {
        return forms.show(withdrawing(id, permit, request), request, model);
    }

    @PostMapping("/calls/{id}/withdrawal")
    @May(Operation.WITHDRAW_CALL)
    String withdraw(
            @PathVariable UUID id,
            Permit permit,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return forms.send(
                withdrawing(id, permit, request),
                new Sent(actor, request, response, model),
                it -> new WithdrawCall(new CallId(id), it.date("on"), it.text("reason")));
    }

    @GetMapping("/calls/{id}/retractions")
    @May(Operation.RETRACT_ANSWER)
    String retract(
            @PathVariable UUID id,
            @RequestParam UUID bodyId,
            Permit permit,
            HttpServletRequest request,
            Model model) {
        return forms.show(retracting(id, bodyId, permit, request), request, model);
    }

    @PostMapping("/calls/{id}/retractions")
    @May(Operation.RETRACT_ANSWER)
    String retract(
            @PathVariable UUID id,
            @RequestParam UUID bodyId,
            Permit permit,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return forms.send(
                retracting(id, bodyId, permit, request),
                new Sent(actor, request, response, model),
                it -> new RetractAnswer(new CallId(id), new MedBodyId(bodyId), it.text("reason")));
    }

    private Form issuing(HttpServletRequest request, Locale locale) {
        List<Option> tree = bodies.tree(LastWritten.seenBy(request));
        return new Form(
                "call",
                new About(words.getMessage("calls.title", new Object[0], locale), "/status/calls"),
                List.of(
                        Field.hidden("id", UUID.randomUUID()),
                        Field.line("title", 300),
                        Field.choice("forumBodyId", tree),
                        Field.choices("addresseeBodyIds", tree),
                        Field.date("on", desk.today()),
                        Field.date("answerBy").optional()));
    }

    private Form withdrawing(UUID id, Permit permit, HttpServletRequest request) {
        return new Form(
                "call-withdrawal",
                desk.about(id, permit, request),
                List.of(Field.text("reason", 4_000), Field.date("on", desk.today())));
    }

    private Form retracting(UUID id, UUID body, Permit permit, HttpServletRequest request) {
        return new Form(
                "call-retraction",
                desk.about(id, permit, request),
                List.of(Field.hidden("bodyId", body), Field.text("reason", 4_000)));
    }
}
