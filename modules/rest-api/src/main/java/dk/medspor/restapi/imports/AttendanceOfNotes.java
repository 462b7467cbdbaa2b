package dk.medspor.restapi.imports;

import dk.medspor.meetings.Attendance.Capacity;
import dk.medspor.meetings.Attendance.Presence;
import dk.medspor.meetings.AttendanceFacts;
import dk.medspor.meetings.MeetingDetails;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.ProceedingsCommand.NoteAttendance;
import dk.medspor.people.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Who came to a meeting, of those whom its notes name and somebody has told who they are. */
@Component
public class AttendanceOfNotes {

    private static final Pattern PRESENTER = Pattern.compile("(?iU)\\b(?:oplæg|foredrag)");
    private static final Pattern FACILITATOR =
            Pattern.compile("(?iU)\\b(?:facilitator|proceskonsulent)");

    private final AttendanceFacts facts;

    AttendanceOfNotes(AttendanceFacts facts) {
        this.facts = facts;
    }

    /** A name of the notes, and who of the register it is. */
    public record Told(NamedInNotes named, PersonId person) {}

    /** Each person once, as the first of the names tells it. */
    public List<NoteAttendance> noted(MeetingId meeting, MeetingDetails details, List<Told> told) {
        Map<PersonId, NamedInNotes> persons = new LinkedHashMap<>();
        told.forEach(it -> persons.putIfAbsent(it.person(), it.named()));
        return persons.entrySet().stream()
                .map(it -> noted(meeting, details, it.getKey(), it.getValue()))
                .toList();
    }

    private NoteAttendance noted(
            MeetingId meeting, MeetingDetails details, PersonId person, NamedInNotes named) {
        return facts.noted(
                meeting,
                details,
                person,
                named.present() ? Presence.PRESENT : Presence.APOLOGIES,
                capacity(named.role().orElse("")));
    }

    private static Capacity capacity(String role) {
        if (PRESENTER.matcher(role).find()) {
            return Capacity.PRESENTER;
        }
        return FACILITATOR.matcher(role).find() ? Capacity.FACILITATOR : Capacity.GUEST;
    }
}
