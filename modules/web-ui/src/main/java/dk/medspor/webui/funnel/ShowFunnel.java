package dk.medspor.webui.funnel;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.restapi.http.May;
import dk.medspor.status.funnel.Funnels;
import dk.medspor.webui.question.Asked;
import dk.medspor.webui.question.Question;
import dk.medspor.webui.question.Questions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ShowFunnel {

    private final Funnels funnels;
    private final Questions questions;

    ShowFunnel(Funnels funnels, Questions questions) {
        this.funnels = funnels;
        this.questions = questions;
    }

    @GetMapping("/status/funnel")
    @May(Operation.READ_STATUS)
    String funnel(
            @RequestParam Optional<String> body,
            @RequestParam Optional<String> on,
            @RequestParam Optional<String> asOf,
            Permit permit,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        questions
                .read(new Question(body, on, asOf), permit, request, response, model)
                .map(this::funnel)
                .ifPresent(it -> model.addAttribute("answer", it));
        return "funnel/funnel";
    }

    private FunnelPage funnel(Asked it) {
        return FunnelPage.of(funnels.funnel(it.bodies(), it.on(), it.asOf()).value());
    }
}
