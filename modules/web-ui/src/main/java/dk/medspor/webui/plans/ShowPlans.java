package dk.medspor.webui.plans;

import dk.medspor.access.Operation;
import dk.medspor.recommendations.ProcessPlan;
import dk.medspor.restapi.http.May;
import dk.medspor.status.Page;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.processplans.ProcessPlans;
import dk.medspor.webui.frame.Pages;
import dk.medspor.webui.login.Visitor;
import dk.medspor.webui.question.Asked;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ShowPlans {

    private final ProcessPlans plans;
    private final BodyDirectory directory;
    private final Visitor visitor;

    ShowPlans(ProcessPlans plans, BodyDirectory directory, Visitor visitor) {
        this.plans = plans;
        this.directory = directory;
        this.visitor = visitor;
    }

    @GetMapping("/status/process-plans")
    @May(Operation.READ_PROCESS_PLANS)
    String plans(
            Optional<Asked> asked,
            @RequestParam Optional<String> page,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("changes", visitor.may(Operation.PLAN_PROCESS));
        asked.ifPresent(it -> answer(it, Pages.asked(page), request, model));
        return "plans/plans";
    }

    private void answer(Asked it, int part, HttpServletRequest request, Model model) {
        Page<ProcessPlan> answer =
                plans.plans(it.bodies(), it.on(), part, Pages.SIZE, it.asOf()).value();
        var forums = answer.items().stream().map(ProcessPlan::forumBodyId);
        var names = directory.names(forums.collect(Collectors.toSet()), it.asOf());
        model.addAttribute("plans", answer.map(row -> PlanOnDay.of(row, it.on(), names)).items());
        model.addAttribute("pages", Pages.of(answer, request));
    }
}
