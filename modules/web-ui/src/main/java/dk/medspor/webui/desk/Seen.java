package dk.medspor.webui.desk;

import dk.medspor.eventlog.Conditions;
import dk.medspor.eventlog.Conditions.Unchanged;
import dk.medspor.eventlog.EventLog;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far the log of a meeting went when its page was shown. */
final class Seen {

    /** The field of a form that carries it. */
    static final String FIELD = "seen";

    private Seen() {}

    /** Nothing may have happened since; what is no position allows nothing. */
    static Conditions conditions(@Nullable String field) {
        return new Conditions(
                Optional.empty(), Optional.of(new Unchanged(Set.of(position(field)))));
    }

    /** The position that a form carries; one before all others where it carries none. */
    static long position(@Nullable String field) {
        return Optional.ofNullable(field)
                .filter(it -> it.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(EventLog.EMPTY);
    }
}
