package dk.medspor.webui.desk;

import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingDossierRegister;
import dk.medspor.meetings.MeetingId;
import dk.medspor.status.meanwhile.FieldChange;
import dk.medspor.status.meanwhile.WrittenChange;
import dk.medspor.status.meanwhile.WrittenMeanwhile;
import dk.medspor.webui.frame.Actors;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What somebody else wrote about something since a page was shown, in the words of its reader. */
@Component
class Meanwhile {

    private static final Map<String, String> WORDS_OF_VALUES =
            Map.of(
                    "item.purpose", "desk.purpose.",
                    "item.left", "desk.left.",
                    "conclusion.outcome", "minutes.outcome.",
                    "conclusion.view", "minutes.view.",
                    "followUp.result", "desk.result.",
                    "attendance.presence", "desk.presence.",
                    "attendance.capacity", "desk.capacity.",
                    "seat.basis", "desk.basis.");

    private final WrittenMeanwhile changes;
    private final MeetingDossierRegister meetings;
    private final Actors actors;
    private final MessageSource words;

    Meanwhile(
            WrittenMeanwhile changes,
            MeetingDossierRegister meetings,
            Actors actors,
            MessageSource words) {
        this.changes = changes;
        this.meetings = meetings;
        this.actors = actors;
        this.words = words;
    }

    /**
     * What somebody did.
     *
     * @param what the name of the event in words
     */
    record Told(Instant at, String who, String what, List<Line> lines) {}

    /** A field, and what it said before and says since. */
    record Line(String label, Optional<String> before, Optional<String> after) {}

    /** What happened to a meeting after a position. */
    List<Told> since(MeetingId meeting, long seen, Locale locale) {
        return since(new Untouched.Of(meeting, seen, _ -> true), locale);
    }

    /** What happened to that which a writer wrote on. Persons are told by their ids. */
    List<Told> since(Untouched.Of seen, Locale locale) {
        Optional<MeetingDossier> dossier =
                seen.thing() instanceof MeetingId it ? meetings.find(it) : Optional.empty();
        String stream = seen.thing().toString();
        return changes.since(stream, seen.position(), seen.touches()).stream()
                .map(it -> told(it, dossier, locale))
                .toList();
    }

    private Told told(WrittenChange it, Optional<MeetingDossier> meeting, Locale locale) {
        return new Told(
                it.recordedAt(),
                actors.login(it.actor()),
                say("desk.event." + it.event(), it.event(), locale),
                it.fields().stream()
                        .flatMap(field -> line(field, meeting, locale).stream())
                        .toList());
    }

    /** What has no words here tells a reader nothing. */
    private Optional<Line> line(FieldChange it, Optional<MeetingDossier> meeting, Locale locale) {
        String owner = it.of().map(of -> owner(it.field(), of, meeting)).orElse("");
        String label = say("desk.field." + it.field(), "", locale, owner);
        return label.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Line(
                                label,
                                it.before().map(value -> value(it.field(), value, locale)),
                                it.after().map(value -> value(it.field(), value, locale))));
    }

    private static String owner(String field, String of, Optional<MeetingDossier> meeting) {
        return of.matches("\\d{1,9}") && !field.startsWith("followUp.")
                ? meeting.flatMap(it -> it.agenda().item(Integer.parseInt(of)))
                        .map(it -> it.content().title().value())
                        .orElse(of)
                : of;
    }

    private String value(String field, String value, Locale locale) {
        return Optional.ofNullable(WORDS_OF_VALUES.get(field))
                .map(it -> say(it + value, value, locale))
                .orElse(value);
    }

    private String say(String key, String otherwise, Locale locale, Object... arguments) {
        return String.valueOf(words.getMessage(key, arguments, otherwise, locale));
    }
}
