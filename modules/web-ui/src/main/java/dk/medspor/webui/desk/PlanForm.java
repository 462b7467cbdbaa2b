package dk.medspor.webui.desk;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.MeetingDetails;
import dk.medspor.meetings.MeetingKind;
import dk.medspor.meetings.TimeAndPlace;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * A meeting that is to be planned.
 *
 * @param id of the meeting; sending it twice is sending it once
 */
record PlanForm(
        UUID id,
        UUID body,
        MeetingKind kind,
        String title,
        @DateTimeFormat(iso = ISO.DATE) LocalDate date,
        @Nullable @DateTimeFormat(iso = ISO.TIME) LocalTime from,
        @Nullable @DateTimeFormat(iso = ISO.TIME) LocalTime to,
        @Nullable String place) {

    MeetingDetails details() {
        return new MeetingDetails(
                new MedBodyId(body),
                kind,
                date,
                Typed.text(title).orElseThrow(() -> Missing.field("title")),
                Optional.empty());
    }

    TimeAndPlace timeAndPlace() {
        return new TimeAndPlace(
                Optional.ofNullable(from), Optional.ofNullable(to), Typed.text(place));
    }
}
