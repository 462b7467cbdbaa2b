package dk.medspor.meetings.domain;

import dk.medspor.kernel.Decision;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.AgendaEvent.AgendaItemAdded;
import dk.medspor.meetings.Arrangement;
import dk.medspor.meetings.ArrangementCommand;
import dk.medspor.meetings.ArrangementCommand.CancelMeeting;
import dk.medspor.meetings.ArrangementCommand.HoldPlannedMeeting;
import dk.medspor.meetings.ArrangementCommand.MoveMeeting;
import dk.medspor.meetings.ArrangementCommand.PlanMeeting;
import dk.medspor.meetings.ArrangementCommand.ReinstateMeeting;
import dk.medspor.meetings.ArrangementEvent.MeetingCancelled;
import dk.medspor.meetings.ArrangementEvent.MeetingMoved;
import dk.medspor.meetings.ArrangementEvent.MeetingPlanned;
import dk.medspor.meetings.ArrangementEvent.MeetingReinstated;
import dk.medspor.meetings.ArrangementRejection.ArrangedAfterToday;
import dk.medspor.meetings.ArrangementRejection.ArrangedBeforeAnother;
import dk.medspor.meetings.ArrangementRejection.EndsBeforeItBegins;
import dk.medspor.meetings.ArrangementRejection.JointBodyTwice;
import dk.medspor.meetings.ArrangementRejection.MeetingBeforeItsPlanning;
import dk.medspor.meetings.ArrangementRejection.MeetingIsCancelled;
import dk.medspor.meetings.ArrangementRejection.MeetingIsHeld;
import dk.medspor.meetings.ArrangementRejection.MeetingIsNotCancelled;
import dk.medspor.meetings.ItemOrigin;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingEvent;
import dk.medspor.meetings.MeetingEvent.MeetingHeld;
import dk.medspor.meetings.MeetingRejection;
import dk.medspor.meetings.MeetingRejection.MeetingAfterToday;
import dk.medspor.meetings.MeetingRejection.MeetingAlreadyRecorded;
import dk.medspor.meetings.TimeAndPlace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules of planning, moving, cancelling and holding a meeting. */
final class ArrangementRules {

    private ArrangementRules() {}

    static Decision<MeetingEvent> plan(PlanMeeting command, LocalDate today) {
        LocalDate date = command.details().date();
        return firstOf(
                        command.unfitBodies().stream()
                                .flatMap(it -> Refusals.unfit(it, date).stream())
                                .findFirst(),
                        jointTwice(command),
                        Refusals.when(
                                command.on().isAfter(today),
                                () -> new ArrangedAfterToday(command.on(), today)),
                        beforePlanning(date, command.on()),
                        backwards(command.timeAndPlace()))
                .<Decision<MeetingEvent>>map(Decision::reject)
                .orElseGet(() -> Decision.accept(planned(command)));
    }

    static Decision<MeetingEvent> decide(
            ArrangementCommand command, MeetingDossier dossier, LocalDate today) {
        Arrangement its = dossier.arrangement();
        return switch (command) {
            case PlanMeeting it -> Decision.reject(new MeetingAlreadyRecorded(it.meetingId()));
            case MoveMeeting it ->
                    Decision.unless(
                            over(its)
                                    .or(() -> inTime(it.on(), its.latest().on(), today))
                                    .or(() -> beforePlanning(it.date(), it.on()))
                                    .or(() -> backwards(it.timeAndPlace())),
                            () ->
                                    new MeetingMoved(
                                            it.meetingId(),
                                            it.on(),
                                            it.date(),
                                            it.timeAndPlace(),
                                            it.reason()));
            case CancelMeeting it ->
                    Decision.unless(
                            over(its).or(() -> inTime(it.on(), its.latest().on(), today)),
                            () -> new MeetingCancelled(it.meetingId(), it.on(), it.reason()));
            case ReinstateMeeting it ->
                    Decision.unless(
                            Refusals.when(
                                    its.cancellation().isEmpty(),
                                    () -> new MeetingIsNotCancelled(it.meetingId())),
                            () -> new MeetingReinstated(it.meetingId(), it.reason()));
            case HoldPlannedMeeting it ->
                    Decision.unless(
                            over(its)
                                    .or(
                                            () ->
                                                    Refusals.when(
                                                            its.date().isAfter(today),
                                                            () ->
                                                                    new MeetingAfterToday(
                                                                            its.date(), today))),
                            () -> new MeetingHeld(it.meetingId(), its.details()));
        };
    }

    /** Nothing more is arranged about a meeting that was held or called off. */
    static Optional<MeetingRejection> over(Arrangement its) {
        return its.heldOn().<MeetingRejection>map(MeetingIsHeld::new).or(() -> cancelled(its));
    }

    static Optional<MeetingRejection> cancelled(Arrangement its) {
        return its.cancellation().map(it -> new MeetingIsCancelled(it.on()));
    }

    /** Whether a day is not yet to come, nor before what it rests on. */
    static Optional<MeetingRejection> inTime(LocalDate on, LocalDate before, LocalDate today) {
        return Refusals.when(on.isAfter(today), () -> new ArrangedAfterToday(on, today))
                .or(
                        () ->
                                Refusals.when(
                                        on.isBefore(before),
                                        () -> new ArrangedBeforeAnother(on, before)));
    }

    private static List<MeetingEvent> planned(PlanMeeting it) {
        List<MeetingEvent> events = new ArrayList<>();
        events.add(
                new MeetingPlanned(
                        it.meetingId(),
                        it.on(),
                        it.details(),
                        it.timeAndPlace(),
                        it.jointBodies()));
        it.recurring()
                .forEach(
                        content ->
                                events.add(
                                        new AgendaItemAdded(
                                                it.meetingId(),
                                                events.size(),
                                                it.on(),
                                                it.details().bodyId(),
                                                content,
                                                ItemOrigin.RECURRENCE,
                                                Optional.empty())));
        return events;
    }

    private static Optional<MeetingRejection> jointTwice(PlanMeeting command) {
        Set<MedBodyId> seen = new HashSet<>(Set.of(command.details().bodyId()));
        return command.jointBodies().stream()
                .filter(it -> !seen.add(it))
                .findFirst()
                .map(JointBodyTwice::new);
    }

    private static Optional<MeetingRejection> beforePlanning(LocalDate date, LocalDate on) {
        return Refusals.when(date.isBefore(on), () -> new MeetingBeforeItsPlanning(date, on));
    }

    static Optional<MeetingRejection> backwards(TimeAndPlace it) {
        return Refusals.when(
                !it.hasTimesInOrder(),
                () -> new EndsBeforeItBegins(it.from().orElseThrow(), it.to().orElseThrow()));
    }

    @SafeVarargs
    private static Optional<MeetingRejection> firstOf(
            Optional<? extends MeetingRejection>... refusals) {
        for (Optional<? extends MeetingRejection> refusal : refusals) {
            if (refusal.isPresent()) {
                return Optional.of(refusal.get());
            }
        }
        return Optional.empty();
    }
}
