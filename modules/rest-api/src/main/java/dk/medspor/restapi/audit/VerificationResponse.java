package dk.medspor.restapi.audit;

import dk.medspor.eventlog.LogVerification;
import dk.medspor.eventlog.LogVerification.Broken;
import dk.medspor.eventlog.LogVerification.Reason;
import java.util.Optional;

/**
 * Whether the log is whole.
 *
 * @param firstBrokenPosition the first event that is not as it was recorded
 */
public record VerificationResponse(
        boolean valid,
        long commits,
        long events,
        String headHash,
        Optional<Long> firstBrokenPosition,
        Optional<Reason> reason,
        Optional<String> detail) {

    static VerificationResponse of(LogVerification it) {
        return new VerificationResponse(
                it.valid(),
                it.commits(),
                it.events(),
                it.headHash(),
                it.broken().map(Broken::position),
                it.broken().map(Broken::reason),
                it.broken().map(Broken::detail));
    }
}
