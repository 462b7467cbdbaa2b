package dk.medspor.application;

import dk.medspor.storage.StorageFailure;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A store that cannot be opened is told in its own sentence, without a stack trace. */
class StoreFailureAnalyzer extends AbstractFailureAnalyzer<StorageFailure> {

    @Override
    protected FailureAnalysis analyze(Throwable root, StorageFailure cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
