package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import dk.medspor.meetings.FollowUp.Closing;
import dk.medspor.meetings.FollowUp.Handover;
import dk.medspor.meetings.ProceedingsEvent.AttendanceNoted;
import dk.medspor.meetings.ProceedingsEvent.FollowUpAgreed;
import dk.medspor.meetings.ProceedingsEvent.FollowUpClosed;
import dk.medspor.meetings.ProceedingsEvent.FollowUpHandedOver;
import dk.medspor.meetings.ProceedingsEvent.FollowUpReopened;
import dk.medspor.meetings.ProceedingsEvent.ItemConcluded;
import dk.medspor.meetings.ProceedingsEvent.MeetingSelfEvaluated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Who came to a meeting, what it came to, what was agreed to be done, and how it went. */
public record Proceedings(
        List<Noted> attendance,
        List<Concluded> conclusions,
        List<FollowUp> followUps,
        List<HandedOver> handovers,
        List<Evaluated> evaluations) {

    /** Nothing has happened. */
    public static final Proceedings NONE =
            new Proceedings(List.of(), List.of(), List.of(), List.of(), List.of());

    public Proceedings {
        attendance = List.copyOf(attendance);
        conclusions = List.copyOf(conclusions);
        followUps = List.copyOf(followUps);
        handovers = List.copyOf(handovers);
        evaluations = List.copyOf(evaluations);
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

    /** The follow-up of that number went to somebody else. */
    public record HandedOver(int number, Handover handover) {}

    /** What was thought of the meeting from a day on. */
    public record Evaluated(LocalDate on, SelfEvaluation evaluation) {}

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

    /** What was thought of the meeting, as it was put last. */
    public Optional<Evaluated> evaluation() {
        return evaluations.stream().reduce((_, later) -> later);
    }

    /** The follow-up of that number. */
    public Optional<FollowUp> followUp(int number) {
        return followUps.stream().filter(it -> it.number() == number).findFirst();
    }

    /** To whom the follow-up of that number went, in the order of the days. */
    public List<Handover> handovers(int number) {
        return handovers.stream()
                .filter(it -> it.number() == number)
                .map(HandedOver::handover)
                .toList();
    }

    /** Who is to do the follow-up of that number, as was said last. */
    public Optional<Protected<String>> actor(int number) {
        return handovers(number).stream()
                .reduce((_, later) -> later)
                .map(Handover::actor)
                .or(() -> followUp(number).flatMap(FollowUp::actor));
    }

    /** They without what follows from some items, as whoever may not read those sees it. */
    Proceedings without(Set<Integer> hidden) {
        List<FollowUp> shown =
                followUps.stream()
                        .filter(it -> it.item().filter(hidden::contains).isEmpty())
                        .toList();
        Set<Integer> numbers = shown.stream().map(FollowUp::number).collect(Collectors.toSet());
        return new Proceedings(
                attendance,
                conclusions.stream().filter(it -> !hidden.contains(it.item())).toList(),
                shown,
                handovers.stream().filter(it -> numbers.contains(it.number())).toList(),
                evaluations);
    }

    Proceedings on(LocalDate day) {
        return new Proceedings(
                attendance.stream().filter(it -> !it.on().isAfter(day)).toList(),
                conclusions.stream().filter(it -> !it.on().isAfter(day)).toList(),
                followUps.stream().flatMap(it -> it.on(day).stream()).toList(),
                handovers.stream().filter(it -> !it.handover().on().isAfter(day)).toList(),
                evaluations.stream().filter(it -> !it.on().isAfter(day)).toList());
    }

    Proceedings after(ProceedingsEvent event) {
        return switch (event) {
            case AttendanceNoted(var _, var on, var noted) ->
                    new Proceedings(
                            with(attendance, new Noted(on, noted)),
                            conclusions,
                            followUps,
                            handovers,
                            evaluations);
            case ItemConcluded(var _, var item, var on, var conclusion, var reason) ->
                    new Proceedings(
                            attendance,
                            with(conclusions, new Concluded(on, item, conclusion, reason)),
                            followUps,
                            handovers,
                            evaluations);
            case FollowUpAgreed it -> following(with(followUps, it.followUp()));
            case FollowUpClosed(var _, var number, var closing) ->
                    changed(number, it -> it.with(Optional.of(closing)));
            case FollowUpHandedOver(var _, var number, var handover) ->
                    new Proceedings(
                            attendance,
                            conclusions,
                            followUps,
                            with(handovers, new HandedOver(number, handover)),
                            evaluations);
            case FollowUpReopened(var _, var number, var _) ->
                    changed(number, it -> it.with(Optional.<Closing>empty()));
            case MeetingSelfEvaluated(var _, var on, var evaluation, var _) ->
                    new Proceedings(
                            attendance,
                            conclusions,
                            followUps,
                            handovers,
                            with(evaluations, new Evaluated(on, evaluation)));
        };
    }

    private Proceedings changed(int number, UnaryOperator<FollowUp> change) {
        return following(
                followUps.stream()
                        .map(it -> it.number() == number ? change.apply(it) : it)
                        .toList());
    }

    private Proceedings following(List<FollowUp> changed) {
        return new Proceedings(attendance, conclusions, changed, handovers, evaluations);
    }

    private static <T> List<T> with(List<T> before, T another) {
        List<T> all = new ArrayList<>(before);
        all.add(another);
        return all;
    }
}
