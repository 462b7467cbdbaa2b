package dk.medspor.webui.desk;

import dk.medspor.eventlog.Conditions;
import dk.medspor.kernel.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.servlet.support.RequestContextUtils;

/** A form that was sent, and who sent it. */
record Sending(Actor actor, HttpServletRequest request) {

    /** Only as long as the meeting stands where the sender saw it. */
    Conditions asSeen() {
        return Seen.conditions(request.getParameter(Seen.FIELD));
    }

    /** How far the log of the meeting went then. */
    long seen() {
        return Seen.position(request.getParameter(Seen.FIELD));
    }

    Locale locale() {
        return RequestContextUtils.getLocale(request);
    }

    String path() {
        return request.getRequestURI();
    }

    /** Tells the page that comes next what was typed, so that nobody types it twice. */
    void tellTyped() {
        Map<String, String> typed = new TreeMap<>();
        Map<String, List<String>> rows = new TreeMap<>();
        request.getParameterMap()
                .forEach(
                        (name, values) -> {
                            typed.put(name, values[0]);
                            rows.put(name, List.of(values));
                        });
        typed.remove("_csrf");
        rows.remove("_csrf");
        tell("typed", typed);
        tell(TypedSeats.ROWS, rows);
    }

    /** Tells the page that comes next. */
    void tell(String name, Object what) {
        RequestContextUtils.getOutputFlashMap(request).put(name, what);
    }
}
