package dk.medspor.restapi.audit;

import dk.medspor.access.Operation;
import dk.medspor.audit.AuditTrail;
import dk.medspor.audit.TrailEntry;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.Paging;
import dk.medspor.status.AsOf;
import dk.medspor.status.Page;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/audit")
class AuditController {

    private final AuditTrail trail;
    private final AuditFiles files;

    AuditController(AuditTrail trail, AuditFiles files) {
        this.trail = trail;
        this.files = files;
    }

    @GetMapping("/trail")
    @May(Operation.READ_TRAIL)
    Page<TrailEntry> trail(@RequestParam UUID subject, Paging paging, AsOf asOf) {
        List<TrailEntry> all = trail.of(subject, last(asOf));
        return new Page<>(
                all.stream()
                        .skip((long) paging.page() * paging.size())
                        .limit(paging.size())
                        .toList(),
                paging.page(),
                paging.size(),
                all.size());
    }

    private static long last(AsOf asOf) {
        return switch (asOf) {
            case AsOf.Now _ -> Long.MAX_VALUE;
            case AsOf.Position(long position) -> position;
        };
    }

    @GetMapping("/verification")
    @May(Operation.VERIFY_LOG)
    VerificationResponse verification() {
        return files.verification();
    }
}
