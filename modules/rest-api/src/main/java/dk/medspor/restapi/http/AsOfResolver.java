package dk.medspor.restapi.http;

import dk.medspor.eventlog.EventLog;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.status.AsOf;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Reads {@code asOf} (a position, inclusive, or an instant; a bare date would leave open which
 * moment of the day) and the header {@code Medspor-Position} of a reader who wants to see what was
 * just written.
 */
@Component
class AsOfResolver implements HandlerMethodArgumentResolver {

    static final String POSITION_HEADER = "Medspor-Position";

    /** Further off than anybody's log, and near enough to count with. */
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final EventLog log;

    AsOfResolver(EventLog log) {
        this.log = log;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == AsOf.class;
    }

    @Override
    public AsOf resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Optional<String> header = Optional.ofNullable(request.getHeader(POSITION_HEADER));
        Optional<String> asOf = Optional.ofNullable(request.getParameter("asOf"));
        return AsOf.of(
                asOf.map(this::asOf),
                header.map(it -> recorded(POSITION_HEADER, it)).orElse(EventLog.EMPTY));
    }

    private long asOf(String text) {
        try {
            Instant moment = Instant.parse(text);
            if (moment.isAfter(EARLIEST) && moment.isBefore(LATEST)) {
                return log.positionAt(moment);
            }
            throw unrecorded("asOf");
        } catch (DateTimeParseException notAnInstant) {
            return recorded("asOf", text);
        }
    }

    private long recorded(String field, String text) {
        try {
            long position = Long.parseLong(text);
            if (position >= 0 && position <= log.head()) {
                return position;
            }
        } catch (NumberFormatException notAPosition) {
            // Answered below like a position that is not there.
        }
        throw unrecorded(field);
    }

    private ProblemException unrecorded(String field) {
        return new ProblemException(Problem.invalid(field, "recorded-position", log.head()));
    }
}
