package dk.medspor.webui.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.medspor.access.Operation;
import dk.medspor.restapi.audit.AuditFiles;
import dk.medspor.restapi.audit.KeysResponse;
import dk.medspor.restapi.audit.KeysResponse.KeyResponse;
import dk.medspor.restapi.audit.VerificationResponse;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.restapi.problems.StatusProblems;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Hands out as files what the pages of the audit show, to whoever is logged in to the pages. */
@Controller
@RequestMapping("/audit/files")
class TakeProof {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, UTF_8);

    private final AuditFiles files;

    TakeProof(AuditFiles files) {
        this.files = files;
    }

    @GetMapping("/checkpoint-keys")
    @May(Operation.VERIFY_LOG)
    ResponseEntity<KeysResponse> checkpointKeys() {
        return file("medspor-noegler.json", MediaType.APPLICATION_JSON, files.checkpointKeys());
    }

    /** A key as {@code openssl} reads it. */
    @GetMapping("/checkpoint-keys/{id}/pem")
    @May(Operation.VERIFY_LOG)
    ResponseEntity<String> pem(@PathVariable String id) {
        KeyResponse key = key(id, Optional::of);
        return file("medspor-noegle-%s.pem".formatted(key.keyId()), TEXT, key.pem());
    }

    /** The checkpoint by which a key took over, as it was published. */
    @GetMapping("/checkpoint-keys/{id}/handover")
    @May(Operation.VERIFY_LOG)
    ResponseEntity<String> handover(@PathVariable String id) {
        String note = key(id, KeyResponse::handover);
        return file("medspor-overdragelse-%s.txt".formatted(id), TEXT, note);
    }

    @GetMapping("/verification")
    @May(Operation.VERIFY_LOG)
    ResponseEntity<VerificationResponse> verification() {
        return file(
                "medspor-efterproevning.json", MediaType.APPLICATION_JSON, files.verification());
    }

    private <T> T key(String id, Function<KeyResponse, Optional<T>> part) {
        return files.checkpointKeys().keys().stream()
                .filter(it -> it.keyId().equals(id))
                .flatMap(it -> part.apply(it).stream())
                .findFirst()
                .orElseThrow(() -> new ProblemException(StatusProblems.of(HttpStatus.NOT_FOUND)));
    }

    private static <T> ResponseEntity<T> file(String name, MediaType type, T content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
