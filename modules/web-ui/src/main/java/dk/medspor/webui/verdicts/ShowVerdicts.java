package dk.medspor.webui.verdicts;

import dk.medspor.access.Operation;
import dk.medspor.initiatives.Verdict;
import dk.medspor.restapi.http.May;
import dk.medspor.status.verdicts.VerdictsByTheme;
import dk.medspor.webui.question.Asked;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class ShowVerdicts {

    private final VerdictsByTheme verdicts;

    ShowVerdicts(VerdictsByTheme verdicts) {
        this.verdicts = verdicts;
    }

    @GetMapping("/status/verdicts")
    @May(Operation.READ_STATUS)
    String verdicts(Optional<Asked> asked, Model model) {
        asked.map(it -> verdicts.verdicts(it.bodies(), it.on(), it.asOf()).value())
                .ifPresent(it -> model.addAttribute("answer", it));
        model.addAttribute("verdicts", Verdict.values());
        return "verdicts/verdicts";
    }
}
