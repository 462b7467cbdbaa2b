package dk.medspor.webui.imports;

import dk.medspor.minutesimport.Draft;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Keeps the draft of the notes that somebody is looking at, in the session and nowhere else. */
final class UploadedNotes {

    private static final String ATTRIBUTE = UploadedNotes.class.getName();

    private UploadedNotes() {}

    static void keep(HttpServletRequest request, Draft draft) {
        request.getSession().setAttribute(ATTRIBUTE, draft);
    }

    static Optional<Draft> kept(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(it -> it.getAttribute(ATTRIBUTE))
                .filter(Draft.class::isInstance)
                .map(Draft.class::cast);
    }

    /** The kept draft, if it is of the same file as the one that was looked at. */
    static Optional<Draft> kept(HttpServletRequest request, String sha256) {
        return kept(request).filter(it -> it.source().sha256().equals(sha256));
    }

    static void forget(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(UploadedNotes::forget);
    }

    private static void forget(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }
}
