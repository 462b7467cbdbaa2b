package dk.medspor.webui.login;

import dk.medspor.access.TooManyAttempts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** How long nobody looks at another attempt, as the pages tell it. */
public final class LockOut {

    static final String MINUTES = "minutesToWait";
    private static final int SECONDS_OF_A_MINUTE = 60;

    private LockOut() {}

    /** In whole minutes, the last one begun counted. */
    public static long minutes(Duration wait) {
        return Math.ceilDiv(seconds(wait), SECONDS_OF_A_MINUTE);
    }

    /** Lets the page that answers tell how long to wait. */
    public static void tell(TooManyAttempts refused, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds(refused.waitFor())));
        model.addAttribute(MINUTES, minutes(refused.waitFor()));
    }

    /** The last one begun counted. */
    static long seconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }
}
