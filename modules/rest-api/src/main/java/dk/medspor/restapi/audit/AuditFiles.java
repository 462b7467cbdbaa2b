package dk.medspor.restapi.audit;

import dk.medspor.audit.bundle.Bundle;
import dk.medspor.audit.bundle.BundleScope;
import dk.medspor.audit.bundle.Bundles;
import dk.medspor.audit.checkpoint.CheckpointKeys;
import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.LogVerification;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.status.AsOf;
import dk.medspor.storage.CommitStore;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** What an auditor takes away to prove it elsewhere. */
@Component
public class AuditFiles {

    private static final MediaType ZIP = new MediaType("application", "zip");

    private final Bundles bundles;
    private final EventLog log;
    private final CheckpointKeys keys;
    private final CommitStore store;

    AuditFiles(Bundles bundles, EventLog log, CheckpointKeys keys, CommitStore store) {
        this.bundles = bundles;
        this.log = log;
        this.keys = keys;
        this.store = store;
    }

    /** Every key that checkpoints were signed with. */
    public KeysResponse checkpointKeys() {
        return KeysResponse.of(keys.all());
    }

    /** Reads the whole log, and says whether it is as it was recorded. */
    public VerificationResponse verification() {
        return VerificationResponse.of(LogVerification.of(store));
    }

    /**
     * A part of the log. It is selected before an answer begins, so that what cannot be selected is
     * a problem.
     *
     * @param subject whom or what it is about; everything when empty
     * @param caseReference the case it belongs to; any when empty or blank
     * @throws ProblemException when nothing of the log belongs to it, or a day cannot be read
     */
    public Bundle selected(
            Optional<UUID> subject,
            Optional<String> caseReference,
            BundlePeriod period,
            AsOf asOf) {
        long last = Math.min(period.last(log), last(asOf));
        Optional<String> ofCase = caseReference.map(String::strip).filter(it -> !it.isEmpty());
        return bundles.of(new BundleScope(subject, ofCase, period.first(log), last))
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        Problem.of(HttpStatus.NOT_FOUND, "empty-bundle")));
    }

    /** Says that what follows is a bundle, to be kept as a file. */
    public static HttpHeaders headersOfBundle() {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(ZIP);
        headers.setContentDisposition(
                ContentDisposition.attachment().filename("medspor-udtraek.zip").build());
        return headers;
    }

    private long last(AsOf asOf) {
        return switch (asOf) {
            case AsOf.Now _ -> log.head();
            case AsOf.Position(long position) -> position;
        };
    }
}
