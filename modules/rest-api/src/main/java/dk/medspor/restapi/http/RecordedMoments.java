package dk.medspor.restapi.http;

import dk.medspor.eventlog.EventLog;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

/** Reads how far of the log somebody means. */
@Component
public class RecordedMoments {

    private static final String POSITION_HEADER = "Medspor-Position";

    /** Further off than anybody's log, and near enough to count with. */
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final EventLog log;

    RecordedMoments(EventLog log) {
        this.log = log;
    }

    /**
     * The position that is meant, inclusive.
     *
     * @param field that the words stand in
     * @param text a position, or an instant; a bare date would leave open which moment of the day
     * @throws ProblemException when it is neither, or a position that is not recorded
     */
    public long at(String field, String text) {
        try {
            Instant moment = Instant.parse(text);
            if (moment.isAfter(EARLIEST) && moment.isBefore(LATEST)) {
                return log.positionAt(moment);
            }
            throw unrecorded(field);
        } catch (DateTimeParseException notAnInstant) {
            return position(field, text);
        }
    }

    /**
     * What the reader has seen already, as the header {@code Medspor-Position} says; {@link
     * EventLog#EMPTY} where there is none.
     *
     * @throws ProblemException when it is no position that is recorded
     */
    long seenBy(NativeWebRequest request) {
        return Optional.ofNullable(request.getHeader(POSITION_HEADER))
                .map(it -> position(POSITION_HEADER, it))
                .orElse(EventLog.EMPTY);
    }

    /**
     * A position that is recorded.
     *
     * @throws ProblemException when it is not, or no position
     */
    private long position(String field, String text) {
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
