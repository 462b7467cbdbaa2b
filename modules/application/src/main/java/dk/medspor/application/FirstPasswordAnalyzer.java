package dk.medspor.application;

import dk.medspor.access.UnfitFirstPassword;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A first password that may not be one is told in its own sentence, without a stack trace. */
class FirstPasswordAnalyzer extends AbstractFailureAnalyzer<UnfitFirstPassword> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnfitFirstPassword cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Set another MEDSPOR_ADMIN_PASSWORD, or none.", cause);
    }
}
