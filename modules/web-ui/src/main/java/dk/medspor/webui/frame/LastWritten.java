package dk.medspor.webui.frame;

import dk.medspor.status.AsOf;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Remembers in the session what its reader has written last, so that every page shows it. */
public final class LastWritten {

    private static final String ATTRIBUTE = LastWritten.class.getName();
    private static final long NOTHING = -1;

    private LastWritten() {}

    public static void remember(HttpServletRequest request, long position) {
        request.getSession().setAttribute(ATTRIBUTE, position);
    }

    /** Everything recorded, at least up to what this reader has written. */
    public static AsOf seenBy(HttpServletRequest request) {
        return new AsOf.Now(
                Optional.ofNullable(request.getSession(false))
                        .map(LastWritten::position)
                        .orElse(NOTHING));
    }

    private static long position(HttpSession session) {
        return session.getAttribute(ATTRIBUTE) instanceof Long position ? position : NOTHING;
    }
}
