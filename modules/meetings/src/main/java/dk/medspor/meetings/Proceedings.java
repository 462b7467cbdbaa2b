package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import dk.medspor.meetings.FollowUp.Closing;
import dk.medspor.meetings.ProceedingsEvent.AttendanceNoted;
import dk.medspor.meetings.ProceedingsEvent.FollowUpAgreed;
import dk.medspor.meetings.ProceedingsEvent.FollowUpClosed;
import dk.medspor.meetings.ProceedingsEvent.FollowUpReopened;
import dk.medspor.meetings.ProceedingsEvent.ItemConcluded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Who came to a meeting, what it came to, and what was agreed to be done. */
public record Proceedings(
        List<Noted> attendance, List<Concluded> conclusions, List<FollowUp> followUps) {

    /** Nothing has happened. */
    public static final Proceedings NONE = new Proceedings(List.of(), List.of(), List.of());

    public Proceedings {
        attendance = List.copyOf(attendance);
        conclusions = List.copyOf(conclusions);
        followUps = List.copyOf(followUps);
    }

    /** What was known about somebody from a day on. */
    public record Noted(LocalDate on, Attendance attendance) {}

    /**
     * What an item came to.
     *
     * @param reason why it was put otherwise than before
     */
    public record Concluded(
            LocalDate on, int item, Conclusion conclusion, Optional<Protected<String>> reason) {}

    /** What is known last about each, in the order they were noted first. */
    public List<Attendance> latestAttendance() {
        Map<UUID, Attendance> latest = new LinkedHashMap<>();
        attendance.forEach(it -> latest.put(it.attendance().personId(), it.attendance()));
        return List.copyOf(latest.values());
    }

    /** What an item came to, as it was put last. */
    public Optional<Conclusion> conclusion(int item) {
        return conclusions.stream()
                .filter(it -> it.item() == item)
                .reduce((_, later) -> later)
                .map(Concluded::conclusion);
    }

    /** The follow-up of that number. */
    public Optional<FollowUp> followUp(int number) {
        return followUps.stream().filter(it -> it.number() == number).findFirst();
    }

    Proceedings on(LocalDate day) {
        return new Proceedings(
                attendance.stream().filter(it -> !it.on().isAfter(day)).toList(),
                conclusions.stream().filter(it -> !it.on().isAfter(day)).toList(),
                followUps.stream().flatMap(it -> it.on(day).stream()).toList());
    }

    Proceedings after(ProceedingsEvent event) {
        return switch (event) {
            case AttendanceNoted(var _, var on, var noted) ->
                    new Proceedings(with(attendance, new Noted(on, noted)), conclusions, followUps);
            case ItemConcluded(var _, var item, var on, var conclusion, var reason) ->
                    new Proceedings(
                            attendance,
                            with(conclusions, new Concluded(on, item, conclusion, reason)),
                            followUps);
            case FollowUpAgreed it ->
                    new Proceedings(attendance, conclusions, with(followUps, it.followUp()));
            case FollowUpClosed(var _, var number, var closing) ->
                    changed(number, it -> it.with(Optional.of(closing)));
            case FollowUpReopened(var _, var number, var _) ->
                    changed(number, it -> it.with(Optional.<Closing>empty()));
        };
    }

    private Proceedings changed(int number, UnaryOperator<FollowUp> change) {
        return new Proceedings(
                attendance,
                conclusions,
                followUps.stream()
                        .map(it -> it.number() == number ? change.apply(it) : it)
                        .toList());
    }

    private static <T> List<T> with(List<T> before, T another) {
        List<T> all = new ArrayList<>(before);
        all.add(another);
        return all;
    }
}
