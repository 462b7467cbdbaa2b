package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ArrangementEvent.MeetingPlanned;
import dk.medspor.meetings.MeetingEvent.MeetingHeld;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a meeting is, when it is to be, and what became of it.
 *
 * @param first what was said when it was planned, or recorded
 * @param jointBodies those who hold it together with the body itself
 * @param appointments the first one, and what it was moved to
 */
public record Arrangement(
        MeetingDetails first,
        List<MedBodyId> jointBodies,
        List<Appointment> appointments,
        Optional<Cancellation> cancellation,
        Optional<LocalDate> heldOn) {
    public Arrangement {
        jointBodies = List.copyOf(jointBodies);
        appointments = List.copyOf(appointments);
    }

    /** That it was not to be. */
    public record Cancellation(LocalDate on, Protected<String> reason) {}

    /** How it stands. */
    public enum State {
        /** It is to be held. */
        PLANNED,
        /** It was held. */
        HELD,
        /** It was called off. */
        CANCELLED
    }

    static Arrangement of(MeetingPlanned it) {
        var appointment =
                new Appointment(it.on(), it.details().date(), it.timeAndPlace(), Optional.empty());
        return new Arrangement(
                it.details(),
                it.jointBodies(),
                List.of(appointment),
                Optional.empty(),
                Optional.empty());
    }

    /** A meeting that nobody had planned here. */
    static Arrangement of(MeetingHeld it) {
        LocalDate date = it.details().date();
        return new Arrangement(
                it.details(),
                List.of(),
                List.of(new Appointment(date, date, TimeAndPlace.UNSAID, Optional.empty())),
                Optional.empty(),
                Optional.of(date));
    }

    /** What it is, with the day that was said last. */
    public MeetingDetails details() {
        return new MeetingDetails(
                first.bodyId(), first.kind(), date(), first.title(), first.caseReference());
    }

    /** The day of the meeting, as it was said last. */
    public LocalDate date() {
        return latest().date();
    }

    public Appointment latest() {
        return appointments.getLast();
    }

    /** The day from which it is known. */
    public LocalDate knownFrom() {
        return appointments.getFirst().on();
    }

    public State state() {
        if (cancellation.isPresent()) {
            return State.CANCELLED;
        }
        return heldOn.isPresent() ? State.HELD : State.PLANNED;
    }

    /** All bodies whose meeting it is. */
    public List<MedBodyId> bodies() {
        List<MedBodyId> all = new ArrayList<>(List.of(first.bodyId()));
        all.addAll(jointBodies);
        return all;
    }

    /** It as it was on a day; empty before it was known. */
    Optional<Arrangement> on(LocalDate day) {
        Predicate<LocalDate> byThen = it -> !it.isAfter(day);
        return byThen.test(knownFrom())
                ? Optional.of(
                        new Arrangement(
                                first,
                                jointBodies,
                                appointments.stream().filter(it -> byThen.test(it.on())).toList(),
                                cancellation.filter(it -> byThen.test(it.on())),
                                heldOn.filter(byThen)))
                : Optional.empty();
    }

    Arrangement after(ArrangementEvent event) {
        return switch (event) {
            case MeetingPlanned it -> of(it);
            case ArrangementEvent.MeetingMoved(
                            var _,
                            var on,
                            var date,
                            var timeAndPlace,
                            var reason) ->
                    moved(new Appointment(on, date, timeAndPlace, Optional.of(reason)));
            case ArrangementEvent.TimeAndPlaceNoted(var _, var _, var noted) -> at(noted);
            case ArrangementEvent.MeetingCancelled(var _, var on, var reason) ->
                    new Arrangement(
                            first,
                            jointBodies,
                            appointments,
                            Optional.of(new Cancellation(on, reason)),
                            heldOn);
            case ArrangementEvent.MeetingReinstated _ ->
                    new Arrangement(first, jointBodies, appointments, Optional.empty(), heldOn);
        };
    }

    Arrangement held(LocalDate date) {
        return new Arrangement(first, jointBodies, appointments, cancellation, Optional.of(date));
    }

    private Arrangement at(TimeAndPlace noted) {
        List<Appointment> all = new ArrayList<>(appointments);
        Appointment last = all.removeLast();
        all.add(new Appointment(last.on(), last.date(), noted, last.reason()));
        return new Arrangement(first, jointBodies, all, cancellation, heldOn);
    }

    private Arrangement moved(Appointment appointment) {
        List<Appointment> all = new ArrayList<>(appointments);
        all.add(appointment);
        return new Arrangement(first, jointBodies, all, cancellation, heldOn);
    }
}
