package dk.medspor.webui.audit;

import dk.medspor.access.Operation;
import dk.medspor.eventlog.EventLog;
import dk.medspor.restapi.http.May;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in to the decisions of the past, and to what proves them outside Medspor. */
@Controller
class ShowAudit {

    private final EventLog log;
    private final AuditPage page;

    ShowAudit(EventLog log, AuditPage page) {
        this.log = log;
        this.page = page;
    }

    @GetMapping("/audit")
    @May(Operation.REPLAY_DECISION)
    String audit(@RequestParam Optional<String> position, Model model) {
        Optional<Long> known = position.map(String::strip).flatMap(this::recorded);
        if (known.isPresent()) {
            return "redirect:/audit/decisions/" + known.get();
        }
        model.addAttribute("typed", position.orElse(""));
        model.addAttribute("unknown", position.filter(it -> !it.isBlank()).isPresent());
        return page.show(model);
    }

    private Optional<Long> recorded(String typed) {
        return Optional.of(typed)
                .filter(it -> it.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .filter(it -> it <= log.head());
    }
}
