package dk.medspor.webui.calendar;

import dk.medspor.access.AccountDetails;
import dk.medspor.access.CalendarSecrets;
import dk.medspor.access.Guard;
import dk.medspor.access.Operation;
import dk.medspor.exports.Words;
import dk.medspor.exports.calendar.CalendarFeed;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.http.OpenToAnyone;
import dk.medspor.restapi.http.Scope;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * Answers a calendar. An address that opens nothing, one that was ended, and one of an account that
 * has ended are all the same: not there.
 */
@Controller
class ReadCalendar {

    static final String PATH = "/calendar/{account}/{secret}/medspor.ics";

    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarSecrets secrets;
    private final CalendarFeed feed;
    private final Guard guard;

    ReadCalendar(CalendarSecrets secrets, CalendarFeed feed, Guard guard) {
        this.secrets = secrets;
        this.feed = feed;
        this.guard = guard;
    }

    @GetMapping(PATH)
    @OpenToAnyone("Calendars cannot log in; the address carries a secret.")
    ResponseEntity<byte[]> calendar(
            @PathVariable String account, @PathVariable String secret, Locale locale) {
        AccountDetails reader =
                id(account)
                        .flatMap(it -> secrets.reader(it, secret))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var sight =
                new CalendarFeed.Sight(
                        sight(reader, Operation.READ_STATUS),
                        sight(reader, Operation.READ_MEETINGS),
                        sight(reader, Operation.READ_CALLS));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .body(feed.file(sight, Words.in(locale)));
    }

    private Optional<Optional<Set<MedBodyId>>> sight(AccountDetails reader, Operation operation) {
        return guard.allows(reader, operation)
                ? Optional.of(Scope.of(guard.permit(reader, operation)))
                : Optional.empty();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
