package dk.medspor.webui.audit;

import dk.medspor.access.Operation;
import dk.medspor.audit.bundle.Bundle.Texts;
import dk.medspor.restapi.audit.AuditFiles;
import dk.medspor.restapi.audit.BundlePeriod;
import dk.medspor.restapi.audit.KeysResponse;
import dk.medspor.restapi.audit.VerificationResponse;
import dk.medspor.restapi.http.May;
import dk.medspor.status.AsOf;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Hands out what the pages of the audit lead to, to whoever is logged in to the pages. */
@Controller
@RequestMapping("/audit/files")
class TakeProof {

    private final AuditFiles files;

    TakeProof(AuditFiles files) {
        this.files = files;
    }

    @GetMapping("/bundle")
    @May(Operation.EXPORT_BUNDLE)
    ResponseEntity<StreamingResponseBody> bundle(
            @RequestParam Optional<UUID> subject,
            @RequestParam Optional<String> caseReference,
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> to,
            @RequestParam(defaultValue = "SHOWN") Texts texts,
            AsOf asOf) {
        return files.bundle(subject, caseReference, new BundlePeriod(from, to), texts, asOf);
    }

    @GetMapping("/checkpoint-keys")
    @May(Operation.VERIFY_LOG)
    ResponseEntity<KeysResponse> checkpointKeys() {
        return json(files.checkpointKeys());
    }

    @GetMapping("/verification")
    @May(Operation.VERIFY_LOG)
    ResponseEntity<VerificationResponse> verification() {
        return json(files.verification());
    }

    private static <T> ResponseEntity<T> json(T answer) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer);
    }
}
