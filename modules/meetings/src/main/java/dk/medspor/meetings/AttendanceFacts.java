package dk.medspor.meetings;

import dk.medspor.medbodies.Composition;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.SeatRegister;
import dk.medspor.meetings.Attendance.Capacity;
import dk.medspor.meetings.Attendance.Presence;
import dk.medspor.meetings.ProceedingsCommand.NoteAttendance;
import dk.medspor.people.PersonId;
import dk.medspor.people.PersonRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes what the rules need to know of those who come to a meeting into the command. */
public final class AttendanceFacts {

    private final MeetingDossierRegister meetings;
    private final SeatRegister seats;
    private final PersonRegister people;

    public AttendanceFacts(
            MeetingDossierRegister meetings, SeatRegister seats, PersonRegister people) {
        this.meetings = meetings;
        this.seats = seats;
        this.people = people;
    }

    public NoteAttendance note(MeetingId id, LocalDate on, Attendance attendance) {
        Stream<PersonId> named =
                Stream.concat(Stream.of(attendance.personId()), attendance.insteadOf().stream())
                        .map(PersonId::new);
        return new NoteAttendance(
                id,
                on,
                attendance,
                named.filter(it -> !people.knows(it)).toList(),
                unseated(id, attendance));
    }

    /**
     * Somebody of whom notes say whether they came to a meeting that is not recorded yet. Whoever
     * holds a seat on the day, or comes to a body that nobody has constituted, comes as a member.
     *
     * @param otherwise as what somebody without a seat comes
     */
    public NoteAttendance noted(
            MeetingId id,
            MeetingDetails details,
            PersonId person,
            Presence presence,
            Capacity otherwise) {
        List<Composition> bodies = compositions(List.of(details.bodyId()), details.date());
        var member = new Attendance(person.value(), Capacity.MEMBER, presence, Optional.empty());
        var attendance =
                unseated(bodies, member).isEmpty()
                        ? member
                        : new Attendance(person.value(), otherwise, presence, Optional.empty());
        return new NoteAttendance(
                id,
                details.date(),
                attendance,
                Stream.of(person).filter(it -> !people.knows(it)).toList(),
                unseated(bodies, attendance));
    }

    private List<PersonId> unseated(MeetingId id, Attendance attendance) {
        return unseated(
                meetings.find(id)
                        .map(MeetingDossier::arrangement)
                        .map(it -> compositions(it.bodies(), it.date()))
                        .orElse(List.of()),
                attendance);
    }

    private List<Composition> compositions(List<MedBodyId> bodies, LocalDate day) {
        return bodies.stream().flatMap(it -> seats.seatedOn(it, day).stream()).toList();
    }

    private static List<PersonId> unseated(List<Composition> bodies, Attendance attendance) {
        return bodies.isEmpty()
                ? List.of()
                : member(attendance).filter(it -> !holdsSeat(it, bodies)).stream().toList();
    }

    /** Whose seat is spoken of: the member's own, or that of who is stood in for. */
    private static Optional<PersonId> member(Attendance attendance) {
        return switch (attendance.capacity()) {
            case MEMBER -> Optional.of(new PersonId(attendance.personId()));
            case SUBSTITUTE -> attendance.insteadOf().map(PersonId::new);
            case OTHER_CHAIRMANSHIP, GUEST, PRESENTER, FACILITATOR -> Optional.empty();
        };
    }

    private static boolean holdsSeat(PersonId person, List<Composition> bodies) {
        return bodies.stream()
                .flatMap(it -> it.seats().stream())
                .anyMatch(it -> it.holder().filter(person::equals).isPresent());
    }
}
