package dk.medspor.operations;

import dk.medspor.meetings.ConfirmedNotes;
import dk.medspor.meetings.ProceedingsCommand.NoteAttendance;
import dk.medspor.minutesimport.Draft;
import dk.medspor.people.Likeness;
import dk.medspor.people.People;
import dk.medspor.people.PersonId;
import dk.medspor.restapi.imports.AttendanceOfNotes;
import dk.medspor.restapi.imports.AttendanceOfNotes.Told;
import dk.medspor.restapi.imports.NamedInNotes;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.BeanFactory;

/**
 * Those whom notes name by a name that exactly one person of the register has, if the operator has
 * said that they are that person. No name is put into the register.
 */
final class KnownNames {

    private final People people;
    private final AttendanceOfNotes attendance;
    private final boolean confirmed;

    /**
     * The names of a register.
     *
     * @param confirmed whether somebody has said that one name is one person
     */
    KnownNames(BeanFactory application, boolean confirmed) {
        this.people = application.getBean(People.class);
        this.attendance = application.getBean(AttendanceOfNotes.class);
        this.confirmed = confirmed;
    }

    List<NoteAttendance> attendance(Draft draft, ConfirmedNotes notes) {
        List<NamedInNotes> named = confirmed ? NamedInNotes.of(draft) : List.of();
        var likenesses = people.like(named.stream().map(NamedInNotes::name).distinct().toList());
        return attendance.noted(
                notes.meetingId(),
                notes.details(),
                named.stream()
                        .flatMap(
                                it ->
                                        only(likenesses.getOrDefault(it.name(), List.of()))
                                                .map(person -> new Told(it, person))
                                                .stream())
                        .toList());
    }

    private static Optional<PersonId> only(List<Likeness> likenesses) {
        var same =
                likenesses.stream()
                        .filter(it -> it.reason() == Likeness.Reason.SAME_NAME)
                        .map(it -> it.person().id())
                        .toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }
}
