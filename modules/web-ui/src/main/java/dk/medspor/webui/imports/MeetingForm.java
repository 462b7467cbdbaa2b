package dk.medspor.webui.imports;

import dk.medspor.kernel.DanishCalendar;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.MeetingDetails;
import dk.medspor.meetings.MeetingKind;
import dk.medspor.meetings.TimeAndPlace;
import dk.medspor.minutesimport.MeetingProposal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the meeting is, as it was proposed or typed; each field may still be wrong. */
record MeetingForm(
        String body, String kind, String title, String date, String from, String to, String place) {

    private static final int LONGEST_TITLE = 300;

    /** What the notes say of it; the secretary fills in the rest. */
    static MeetingForm of(Optional<MeetingProposal> proposal) {
        return new MeetingForm(
                "",
                proposal.map(it -> it.kind().name()).orElse(MeetingKind.THEME_DAY.name()),
                proposal.map(MeetingProposal::title).orElse(""),
                proposal.map(it -> it.date().toString()).orElse(""),
                proposal.flatMap(MeetingProposal::startTime).map(LocalTime::toString).orElse(""),
                proposal.flatMap(MeetingProposal::endTime).map(LocalTime::toString).orElse(""),
                proposal.flatMap(MeetingProposal::place).orElse(""));
    }

    /** The fields that are wrong, each with the key of a sentence that says why. */
    Map<String, String> errors(LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (bodyId().isEmpty()) {
            errors.put("body", "imports.error.body");
        }
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            errors.put("title", "imports.error.title");
        }
        if (day().isEmpty()) {
            errors.put("date", "imports.error.date");
        } else if (day().get().isAfter(today)) {
            errors.put("date", "imports.error.date-after-today");
        }
        if (isWrong(from) || isWrong(to) || !timeAndPlace().hasTimesInOrder()) {
            errors.put("to", "imports.error.times");
        }
        if (place.length() > LONGEST_TITLE) {
            errors.put("place", "imports.error.place");
        }
        return errors;
    }

    /** When on its day and where, as far as somebody has said. */
    TimeAndPlace timeAndPlace() {
        return new TimeAndPlace(
                time(from),
                time(to),
                Optional.of(place.strip()).filter(it -> !it.isEmpty()).map(Protected::text));
    }

    private static boolean isWrong(String time) {
        return !time.isBlank() && time(time).isEmpty();
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text.strip()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** The meeting; only without errors. */
    MeetingDetails details(Optional<String> caseReference) {
        return new MeetingDetails(
                bodyId().orElseThrow(),
                kindOfMeeting(),
                day().orElseThrow(),
                Protected.text(title.strip()),
                caseReference);
    }

    private Optional<MedBodyId> bodyId() {
        try {
            return Optional.of(new MedBodyId(UUID.fromString(body)));
        } catch (IllegalArgumentException notChosen) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day() {
        return DanishCalendar.parse(date.strip());
    }

    private MeetingKind kindOfMeeting() {
        return Arrays.stream(MeetingKind.values())
                .filter(it -> it.name().equals(kind))
                .findFirst()
                .orElse(MeetingKind.ORDINARY);
    }
}
