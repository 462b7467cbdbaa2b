package dk.medspor.restapi.audit;

import dk.medspor.access.Operation;
import dk.medspor.audit.bundle.Bundle;
import dk.medspor.audit.bundle.Bundle.Texts;
import dk.medspor.audit.bundle.BundleScope;
import dk.medspor.audit.bundle.Bundles;
import dk.medspor.eventlog.EventLog;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.status.AsOf;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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

    private static final MediaType ZIP = new MediaType("application", "zip");

    private final Bundles bundles;
    private final EventLog log;

    BundleController(Bundles bundles, EventLog log) {
        this.bundles = bundles;
        this.log = log;
    }

    /** Selected before the answer begins, so that what cannot be selected is a problem. */
    @GetMapping(produces = MediaType.ALL_VALUE)
    @May(Operation.EXPORT_BUNDLE)
    ResponseEntity<StreamingResponseBody> bundle(
            @RequestParam Optional<UUID> subject,
            @RequestParam Optional<String> caseReference,
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> to,
            @RequestParam(defaultValue = "SHOWN") Texts texts,
            AsOf asOf) {
        var period = new BundlePeriod(from, to);
        long last = Math.min(period.last(log), last(asOf));
        Optional<String> ofCase = caseReference.map(String::strip).filter(it -> !it.isEmpty());
        Bundle bundle =
                bundles.of(new BundleScope(subject, ofCase, period.first(log), last))
                        .orElseThrow(
                                () ->
                                        new ProblemException(
                                                Problem.of(HttpStatus.NOT_FOUND, "empty-bundle")));
        return ResponseEntity.ok()
                .contentType(ZIP)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("medspor-udtraek.zip")
                                .build()
                                .toString())
                .body(out -> bundle.write(out, texts));
    }

    private long last(AsOf asOf) {
        return switch (asOf) {
            case AsOf.Now now -> log.head();
            case AsOf.Position(long position) -> position;
        };
    }
}
