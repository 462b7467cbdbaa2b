package dk.medspor.webui.audit;

import dk.medspor.access.Operation;
import dk.medspor.restapi.audit.AuditFiles;
import dk.medspor.restapi.audit.VerificationResponse;
import dk.medspor.restapi.http.May;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What proves the log, for people: the whole log read again, and the keys that sign it. */
@Controller
class ShowProof {

    private static final int MILLIS = 3;
    private static final int TENTHS = 1;

    private final AuditFiles files;
    private final Clock clock;

    ShowProof(AuditFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** Reads the whole log before it answers: some seconds for each gigabyte. */
    @GetMapping("/audit/verification")
    @May(Operation.VERIFY_LOG)
    String verification(Model model) {
        Instant begun = clock.instant();
        VerificationResponse found = files.verification();
        model.addAttribute("found", found);
        model.addAttribute("begun", begun);
        model.addAttribute("seconds", seconds(Duration.between(begun, clock.instant())));
        return "audit/verification";
    }

    @GetMapping("/audit/checkpoint-keys")
    @May(Operation.VERIFY_LOG)
    String checkpointKeys(Model model) {
        model.addAttribute("keys", files.checkpointKeys().keys());
        return "audit/keys";
    }

    private static BigDecimal seconds(Duration took) {
        return BigDecimal.valueOf(took.toMillis(), MILLIS).setScale(TENTHS, RoundingMode.UP);
    }
}
