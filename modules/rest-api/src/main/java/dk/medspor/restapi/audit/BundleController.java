package dk.medspor.restapi.audit;

import dk.medspor.access.Operation;
import dk.medspor.audit.bundle.Bundle;
import dk.medspor.audit.bundle.Bundle.Texts;
import dk.medspor.restapi.http.May;
import dk.medspor.status.AsOf;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@RestController
@RequestMapping("/api/v1/audit/bundle")
class BundleController {

    private final AuditFiles files;

    BundleController(AuditFiles files) {
        this.files = files;
    }

    @GetMapping(produces = MediaType.ALL_VALUE)
    @May(Operation.EXPORT_BUNDLE)
    ResponseEntity<StreamingResponseBody> bundle(
            @RequestParam Optional<UUID> subject,
            @RequestParam Optional<String> caseReference,
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> to,
            @RequestParam(defaultValue = "SHOWN") Texts texts,
            AsOf asOf) {
        Bundle bundle = files.selected(subject, caseReference, new BundlePeriod(from, to), asOf);
        return ResponseEntity.ok()
                .headers(AuditFiles.headersOfBundle())
                .body(out -> bundle.write(out, texts));
    }
}
