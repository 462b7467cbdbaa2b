package dk.medspor.webui.funnel;

import dk.medspor.access.Operation;
import dk.medspor.restapi.http.May;
import dk.medspor.status.funnel.Funnels;
import dk.medspor.webui.question.Asked;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class ShowFunnel {

    private final Funnels funnels;

    ShowFunnel(Funnels funnels) {
        this.funnels = funnels;
    }

    @GetMapping("/status/funnel")
    @May(Operation.READ_STATUS)
    String funnel(Optional<Asked> asked, Model model) {
        asked.map(this::funnel).ifPresent(it -> model.addAttribute("answer", it));
        return "funnel/funnel";
    }

    private FunnelPage funnel(Asked it) {
        return FunnelPage.of(funnels.funnel(it.bodies(), it.on(), it.asOf()).value());
    }
}
