package dk.medspor.application;

import dk.medspor.storage.StorageFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** What an operator can mend is told in its own sentence, without a stack trace. */
class StoreFailureAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable it = failure; it != null; it = it.getCause()) {
            switch (it) {
                case StorageFailure told -> {
                    return told(told);
                }
                case DemoDataRefused told -> {
                    return told(told);
                }
                case DemoOnlyAtHome told -> {
                    return told(told);
                }
                default -> {}
            }
        }
        return null;
    }

    private static FailureAnalysis told(Throwable failure) {
        return new FailureAnalysis(String.valueOf(failure.getMessage()), null, failure);
    }
}
