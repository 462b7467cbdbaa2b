package dk.medspor.webui.bodies;

import dk.medspor.access.Operation;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.medbodies.MedBodyFacts;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.medbodies.ReorganisationCommand;
import dk.medspor.medbodies.ReorganisationCommand.RenameBody;
import dk.medspor.restapi.bodies.Closing;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.status.AsOf;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.webui.forms.BodyOptions;
import dk.medspor.webui.forms.Filled;
import dk.medspor.webui.forms.Form;
import dk.medspor.webui.forms.Form.About;
import dk.medspor.webui.forms.Forms;
import dk.medspor.webui.forms.Sent;
import dk.medspor.webui.frame.LastWritten;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Renames, moves, merges and dissolves bodies, each as a fact of a day. */
@Controller
class ReorganiseBody {

    private final BodyDirectory directory;
    private final BodyOptions bodies;
    private final MedBodyFacts facts;
    private final Closing closing;
    private final Forms forms;
    private final Clock clock;

    ReorganiseBody(
            BodyDirectory directory,
            BodyOptions bodies,
            MedBodyFacts facts,
            Closing closing,
            Forms forms,
            Clock clock) {
        this.directory = directory;
        this.bodies = bodies;
        this.facts = facts;
        this.closing = closing;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/bodies/{id}/reorganisation/{change}")
    @May(Operation.REORGANISE_BODY)
    String ask(
            @PathVariable UUID id,
            @PathVariable String change,
            HttpServletRequest request,
            Model model) {
        return forms.show(form(known(id, request), change(change), request), request, model);
    }

    @PostMapping("/bodies/{id}/reorganisation/{change}")
    @May(Operation.REORGANISE_BODY)
    String change(
            @PathVariable UUID id,
            @PathVariable String change,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Change asked = change(change);
        MedBodyProfile body = known(id, request);
        return forms.send(
                form(body, asked, request),
                new Sent(actor, request, response, model),
                it -> command(body.id(), asked, it),
                it -> {
                    handOver(body.id(), asked, it, actor, request);
                    return page(body);
                });
    }

    private ReorganisationCommand command(MedBodyId id, Change change, Filled form) {
        return switch (change) {
            case RENAME -> new RenameBody(id, form.date("on"), form.value("name"));
            case MOVE -> facts.move(id, form.date("on"), form.maybeBody("parentId"));
            case MERGE ->
                    facts.merge(id, form.date("on"), form.body("intoBodyId"), form.text("reason"));
            case DISSOLVE ->
                    facts.dissolve(
                            id, form.date("on"), form.body("successorBodyId"), form.text("reason"));
        };
    }

    /** What the body answered for goes to whoever takes its place. */
    private void handOver(
            MedBodyId id, Change change, Filled form, Actor actor, HttpServletRequest request) {
        change.successor()
                .map(form::body)
                .map(it -> closing.handOver(id, it, form.date("on"), form.text("reason"), actor))
                .filter(it -> it >= 0)
                .ifPresent(it -> LastWritten.remember(request, it));
    }

    private Form form(MedBodyProfile body, Change change, HttpServletRequest request) {
        AsOf asOf = LastWritten.seenBy(request);
        String own = body.id().toString();
        return new Form(
                change.form(),
                new About(body.name(), page(body)),
                change.fields(
                        body,
                        bodies.tree(asOf).stream().filter(it -> !it.value().equals(own)).toList(),
                        DanishCalendar.dateAt(clock.instant())));
    }

    private MedBodyProfile known(UUID id, HttpServletRequest request) {
        return directory
                .body(new MedBodyId(id), LastWritten.seenBy(request))
                .value()
                .orElseThrow(() -> notFound("unknown-body", id));
    }

    private static Change change(String path) {
        return Change.named(path).orElseThrow(() -> notFound("not-found", path));
    }

    private static String page(MedBodyProfile body) {
        return "/bodies/" + body.id();
    }

    private static ProblemException notFound(String kind, Object what) {
        return new ProblemException(Problem.at("id", HttpStatus.NOT_FOUND, kind, what));
    }
}
