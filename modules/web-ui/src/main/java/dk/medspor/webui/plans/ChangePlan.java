package dk.medspor.webui.plans;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.kernel.DueTime;
import dk.medspor.recommendations.PlannedMilestone;
import dk.medspor.recommendations.ProcessPlan;
import dk.medspor.recommendations.ProcessPlanCommand;
import dk.medspor.recommendations.ProcessPlanCommand.AddPlanMilestone;
import dk.medspor.recommendations.ProcessPlanCommand.DropPlanMilestone;
import dk.medspor.recommendations.ProcessPlanCommand.MovePlanMilestone;
import dk.medspor.recommendations.ProcessPlanCommand.PlanProcess;
import dk.medspor.recommendations.ProcessPlanCommand.ReachPlanMilestone;
import dk.medspor.recommendations.ProcessPlanCommand.ReopenPlanMilestone;
import dk.medspor.recommendations.ProcessPlanId;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.processplans.ProcessPlans;
import dk.medspor.webui.forms.BodyOptions;
import dk.medspor.webui.forms.Field;
import dk.medspor.webui.forms.Filled;
import dk.medspor.webui.forms.Form;
import dk.medspor.webui.forms.Form.About;
import dk.medspor.webui.forms.Forms;
import dk.medspor.webui.forms.Sent;
import dk.medspor.webui.frame.LastWritten;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
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

/** Lays the plan of a process, and keeps its milestones up with what happens. */
@Controller
class ChangePlan {

    private static final int TITLE = 300;
    private static final int TEXT = 1_000;
    private static final int REASON = 4_000;

    private final ProcessPlans plans;
    private final BodyDirectory directory;
    private final BodyOptions bodies;
    private final Forms forms;
    private final MessageSource words;
    private final Clock clock;

    ChangePlan(
            ProcessPlans plans,
            BodyDirectory directory,
            BodyOptions bodies,
            Forms forms,
            MessageSource words,
            Clock clock) {
        this.plans = plans;
        this.directory = directory;
        this.bodies = bodies;
        this.forms = forms;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/process-plans/new")
    @May(Operation.PLAN_PROCESS)
    String lay(HttpServletRequest request, Locale locale, Model model) {
        return forms.show(laying(request, locale), request, model);
    }

    /** Doing it twice is doing it once: the id comes with the form. */
    @PostMapping("/process-plans/new")
    @May(Operation.PLAN_PROCESS)
    String lay(
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        return forms.send(
                laying(request, locale),
                new Sent(actor, request, response, model),
                it ->
                        new PlanProcess(
                                new ProcessPlanId(it.id("id")),
                                it.body("forumBodyId"),
                                directory.knows(it.body("forumBodyId")),
                                it.text("title"),
                                it.date("on")),
                it -> "/status/process-plans?body=" + it.value("forumBodyId"));
    }

    @GetMapping("/process-plans/{id}/milestones/new")
    @May(Operation.PLAN_PROCESS)
    String add(@PathVariable UUID id, Permit permit, HttpServletRequest request, Model model) {
        return forms.show(adding(plan(id, permit, request)), request, model);
    }

    @PostMapping("/process-plans/{id}/milestones/new")
    @May(Operation.PLAN_PROCESS)
    String add(
            @PathVariable UUID id,
            Permit permit,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return forms.send(
                adding(plan(id, permit, request)),
                new Sent(actor, request, response, model),
                it ->
                        new AddPlanMilestone(
                                new ProcessPlanId(id), it.date("on"), it.text("text"), due(it)));
    }

    @GetMapping("/process-plans/{id}/milestones/{number}/{act}")
    @May(Operation.PLAN_PROCESS)
    String change(
            @PathVariable UUID id,
            @PathVariable int number,
            @PathVariable String act,
            Permit permit,
            HttpServletRequest request,
            Model model) {
        return forms.show(changing(plan(id, permit, request), number, act), request, model);
    }

    @PostMapping("/process-plans/{id}/milestones/{number}/{act}")
    @May(Operation.PLAN_PROCESS)
    String change(
            @PathVariable UUID id,
            @PathVariable int number,
            @PathVariable String act,
            Permit permit,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return forms.send(
                changing(plan(id, permit, request), number, act),
                new Sent(actor, request, response, model),
                it -> command(new ProcessPlanId(id), number, act, it));
    }

    private static ProcessPlanCommand command(ProcessPlanId id, int number, String act, Filled it) {
        return switch (act) {
            case "move" ->
                    new MovePlanMilestone(id, number, it.date("on"), due(it), it.text("reason"));
            case "reach" -> new ReachPlanMilestone(id, number, it.date("on"));
            case "drop" -> new DropPlanMilestone(id, number, it.date("on"), it.text("reason"));
            default -> new ReopenPlanMilestone(id, number, it.text("reason"));
        };
    }

    private static DueTime due(Filled it) {
        return new DueTime(
                it.text("due"),
                it.maybeDate("from"),
                it.maybeDate("to"),
                it.maybeText("condition"));
    }

    private Form laying(HttpServletRequest request, Locale locale) {
        String list = words.getMessage("plans.title", new Object[0], locale);
        return new Form(
                "plan",
                new About(list, "/status/process-plans"),
                List.of(
                        Field.hidden("id", UUID.randomUUID()),
                        Field.line("title", TITLE),
                        Field.choice("forumBodyId", bodies.tree(LastWritten.seenBy(request))),
                        Field.date("on", today())));
    }

    private Form adding(ProcessPlan plan) {
        return new Form(
                "plan-milestone",
                about(plan),
                List.of(
                        Field.line("text", TEXT),
                        Field.line("due", TITLE),
                        Field.date("from").optional(),
                        Field.date("to").optional(),
                        Field.line("condition", TEXT).optional(),
                        Field.date("on", today())));
    }

    private Form changing(ProcessPlan plan, int number, String act) {
        PlannedMilestone milestone =
                plan.milestone(number).orElseThrow(() -> unknown("unknown-plan-milestone", number));
        About about = new About(milestone.text().value(), about(plan).path());
        Field on = Field.date("on", today());
        Field reason = Field.text("reason", REASON);
        List<Field> fields =
                switch (act) {
                    case "move" ->
                            List.of(
                                    Field.line("due", TITLE)
                                            .preset(milestone.due().words().value()),
                                    Field.date("from").optional(),
                                    Field.date("to").optional(),
                                    Field.line("condition", TEXT).optional(),
                                    reason,
                                    on);
                    case "reach" -> List.of(on);
                    case "drop" -> List.of(reason, on);
                    case "reopen" -> List.of(reason);
                    default -> throw unknown("not-found", act);
                };
        return new Form("plan-" + act, about, fields);
    }

    private static About about(ProcessPlan plan) {
        return new About(
                plan.title().value(), "/status/process-plans?body=" + plan.forumBodyId().value());
    }

    private ProcessPlan plan(UUID id, Permit permit, HttpServletRequest request) {
        var found = plans.plan(new ProcessPlanId(id), LastWritten.seenBy(request)).value();
        permit.requireWithin(() -> found.map(it -> it.forumBodyId().value()));
        return found.orElseThrow(() -> unknown("unknown-plan", id));
    }

    private LocalDate today() {
        return DanishCalendar.dateAt(clock.instant());
    }

    private static ProblemException unknown(String kind, Object what) {
        return new ProblemException(Problem.at("id", HttpStatus.NOT_FOUND, kind, what));
    }
}
