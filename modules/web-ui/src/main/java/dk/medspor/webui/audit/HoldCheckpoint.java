package dk.medspor.webui.audit;

import dk.medspor.access.Operation;
import dk.medspor.audit.checkpoint.Checkpoints;
import dk.medspor.audit.checkpoint.MalformedNote;
import dk.medspor.restapi.http.May;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Holds a checkpoint that somebody kept against the log, and says what it shows. */
@Controller
class HoldCheckpoint {

    private final Checkpoints checkpoints;
    private final AuditPage page;

    HoldCheckpoint(Checkpoints checkpoints, AuditPage page) {
        this.checkpoints = checkpoints;
        this.page = page;
    }

    @PostMapping("/audit/checkpoint")
    @May(Operation.VERIFY_LOG)
    String hold(@RequestParam Optional<String> kept, HttpServletResponse response, Model model) {
        String note = kept.orElse("");
        model.addAttribute("kept", note);
        try {
            model.addAttribute("finding", checkpoints.check(note.strip()));
        } catch (MalformedNote notACheckpoint) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("wrong", Map.of("kept", "kept"));
        }
        return page.show(model);
    }
}
