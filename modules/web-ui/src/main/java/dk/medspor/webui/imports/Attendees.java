package dk.medspor.webui.imports;

import dk.medspor.access.Permit;
import dk.medspor.kernel.Protected;
import dk.medspor.meetings.MeetingDetails;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.ProceedingsCommand.NoteAttendance;
import dk.medspor.minutesimport.Draft;
import dk.medspor.people.Likeness;
import dk.medspor.people.People;
import dk.medspor.people.PersonDetails;
import dk.medspor.people.PersonId;
import dk.medspor.restapi.imports.AttendanceOfNotes;
import dk.medspor.restapi.imports.AttendanceOfNotes.Told;
import dk.medspor.restapi.imports.NamedInNotes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Those whom notes name, and whom of the register each may be. A name goes into the register only
 * when somebody has said so and the meeting is recorded.
 */
@Component
class Attendees {

    static final String FIELD = "person-";
    static final String NEW = "new";

    private final People people;
    private final AttendanceOfNotes attendance;

    Attendees(People people, AttendanceOfNotes attendance) {
        this.people = people;
        this.attendance = attendance;
    }

    /** Somebody of the register, and why. */
    record Candidate(UUID id, String name, Likeness.Reason reason) {}

    /**
     * Somebody whom the notes name.
     *
     * @param number among all of them, from 0
     * @param group the group that alone names them
     * @param chosen the value of the field: a person's id, {@value #NEW}, or empty for nobody
     */
    record Named(
            int number,
            String name,
            boolean present,
            Optional<Integer> group,
            List<Candidate> candidates,
            String chosen) {}

    /** Those named; whoever of the register is shown is written to the access journal. */
    List<Named> of(Draft draft, Map<String, String> form, Permit permit) {
        List<NamedInNotes> all = NamedInNotes.of(draft);
        var likenesses = people.like(all.stream().map(NamedInNotes::name).distinct().toList());
        var named =
                IntStream.range(0, all.size())
                        .mapToObj(
                                i ->
                                        named(
                                                i,
                                                all.get(i),
                                                likenesses.getOrDefault(
                                                        all.get(i).name(), List.of()),
                                                Optional.ofNullable(form.get(FIELD + i))))
                        .toList();
        permit.handled(
                named.stream()
                        .flatMap(it -> it.candidates().stream())
                        .map(Candidate::id)
                        .distinct()
                        .toList());
        return named;
    }

    private static Named named(
            int number, NamedInNotes it, List<Likeness> likenesses, Optional<String> chosen) {
        var candidates =
                likenesses.stream()
                        .map(
                                like ->
                                        new Candidate(
                                                like.person().id().value(),
                                                like.person().details().name().value(),
                                                like.reason()))
                        .toList();
        var surest =
                candidates.stream()
                        .filter(like -> like.reason() == Likeness.Reason.SAME_NAME)
                        .map(like -> like.id().toString())
                        .toList();
        return new Named(
                number,
                it.name(),
                it.present(),
                it.group(),
                candidates,
                chosen.orElse(surest.size() == 1 ? surest.getFirst() : ""));
    }

    /** Who came, as the form says it; new persons are registered under ids that stay the same. */
    List<NoteAttendance> confirmed(
            Draft draft,
            Map<String, String> form,
            MeetingId meeting,
            MeetingDetails details,
            Permit permit) {
        List<NamedInNotes> named = NamedInNotes.of(draft);
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            NamedInNotes it = named.get(i);
            chosen(form.getOrDefault(FIELD + i, ""), it, meeting, draft)
                    .ifPresent(id -> told.add(new Told(it, id)));
        }
        permit.handled(told.stream().map(it -> it.person().value()).distinct().toList());
        return attendance.noted(meeting, details, told);
    }

    private Optional<PersonId> chosen(
            String value, NamedInNotes it, MeetingId meeting, Draft draft) {
        if (value.equals(NEW)) {
            byte[] seed = (meeting + "\n" + it.name()).getBytes(StandardCharsets.UTF_8);
            var id = new PersonId(UUID.nameUUIDFromBytes(seed));
            people.register(id, details(it, draft));
            return Optional.of(id);
        }
        try {
            return value.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PersonId(UUID.fromString(value)));
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }

    private static PersonDetails details(NamedInNotes it, Draft draft) {
        return new PersonDetails(
                Protected.text(it.name()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Protected.text(draft.source().fileName())));
    }
}
