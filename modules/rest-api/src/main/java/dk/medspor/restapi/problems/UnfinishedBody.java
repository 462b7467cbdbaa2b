package dk.medspor.restapi.problems;

import dk.medspor.restapi.http.BodyTooLarge;
import dk.medspor.restapi.http.BodyTooSlow;
import java.net.SocketTimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Why a body could not be read to its end. */
public final class UnfinishedBody {

    private UnfinishedBody() {}

    public static Problem of(@Nullable Throwable ended) {
        for (@Nullable Throwable it = ended; it != null; it = it.getCause()) {
            if (it instanceof BodyTooLarge) {
                return StatusProblems.of(HttpStatus.CONTENT_TOO_LARGE);
            }
            if (it instanceof BodyTooSlow || it instanceof SocketTimeoutException) {
                return StatusProblems.of(HttpStatus.REQUEST_TIMEOUT);
            }
        }
        return StatusProblems.of(HttpStatus.BAD_REQUEST);
    }
}
