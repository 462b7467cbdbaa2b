package dk.medspor.webui.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;

/** What was sent with a request for a form; nothing when the form is new. */
public record Entered(Map<String, String[]> parameters) {

    public static final Entered NOTHING = new Entered(Map.of());

    public Entered {
        parameters = Map.copyOf(parameters);
    }

    public static Entered in(HttpServletRequest request) {
        return new Entered(request.getParameterMap());
    }

    /** What stands in a field, without space around it; empty when nothing does. */
    Optional<String> value(String field) {
        return Optional.ofNullable(parameters.get(field))
                .filter(it -> it.length > 0)
                .map(it -> it[0].strip())
                .filter(it -> !it.isEmpty());
    }
}
