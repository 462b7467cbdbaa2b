package dk.medspor.meetings.domain;

import dk.medspor.kernel.Decision;
import dk.medspor.kernel.DueTime;
import dk.medspor.meetings.FollowUp;
import dk.medspor.meetings.FollowUp.Handover;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingEvent;
import dk.medspor.meetings.MeetingRejection;
import dk.medspor.meetings.ProceedingsCommand.AgreeFollowUp;
import dk.medspor.meetings.ProceedingsCommand.CloseFollowUp;
import dk.medspor.meetings.ProceedingsCommand.HandOn;
import dk.medspor.meetings.ProceedingsCommand.HandOverFollowUps;
import dk.medspor.meetings.ProceedingsCommand.OnFollowUp;
import dk.medspor.meetings.ProceedingsCommand.ReopenFollowUp;
import dk.medspor.meetings.ProceedingsEvent.FollowUpAgreed;
import dk.medspor.meetings.ProceedingsEvent.FollowUpClosed;
import dk.medspor.meetings.ProceedingsEvent.FollowUpHandedOver;
import dk.medspor.meetings.ProceedingsEvent.FollowUpReopened;
import dk.medspor.meetings.ProceedingsRejection.FollowUpDueBackwards;
import dk.medspor.meetings.ProceedingsRejection.FollowUpHasThatActor;
import dk.medspor.meetings.ProceedingsRejection.FollowUpIsClosed;
import dk.medspor.meetings.ProceedingsRejection.FollowUpIsOpen;
import dk.medspor.meetings.ProceedingsRejection.HandedOverTwice;
import dk.medspor.meetings.ProceedingsRejection.UnknownFollowUp;
import dk.medspor.meetings.ProceedingsRejection.UnknownFollowUpForum;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of what a meeting agrees is to be done. */
final class FollowUpRules {

    private FollowUpRules() {}

    static Decision<MeetingEvent> decide(
            OnFollowUp command, MeetingDossier dossier, LocalDate today) {
        return switch (command) {
            case AgreeFollowUp it ->
                    Decision.unless(
                            ProceedingsRules.notHeld(dossier)
                                    .or(
                                            () ->
                                                    it.item()
                                                            .flatMap(
                                                                    item ->
                                                                            ProceedingsRules
                                                                                    .unknown(
                                                                                            item,
                                                                                            dossier)))
                                    .or(() -> unknownForum(it))
                                    .or(() -> backwards(it.due())),
                            () -> agreed(it, dossier));
            case CloseFollowUp it -> close(it, dossier, today);
            case HandOverFollowUps it -> handOver(it, dossier, today);
            case ReopenFollowUp it ->
                    Decision.unless(
                            found(it.number(), dossier)
                                    .or(
                                            () ->
                                                    Refusals.when(
                                                            followUp(it.number(), dossier)
                                                                    .closing()
                                                                    .isEmpty(),
                                                            () -> new FollowUpIsOpen(it.number()))),
                            () -> new FollowUpReopened(it.meetingId(), it.number(), it.reason()));
        };
    }

    private static Optional<MeetingRejection> unknownForum(AgreeFollowUp command) {
        return command.forum()
                .flatMap(it -> it.bodyId())
                .filter(_ -> !command.forumKnown())
                .map(UnknownFollowUpForum::new);
    }

    static Optional<MeetingRejection> backwards(DueTime due) {
        return Refusals.when(
                !due.hasDaysInOrder(),
                () -> new FollowUpDueBackwards(due.from().orElseThrow(), due.to().orElseThrow()));
    }

    private static FollowUpAgreed agreed(AgreeFollowUp it, MeetingDossier dossier) {
        return new FollowUpAgreed(
                it.meetingId(),
                dossier.arrangement().first().bodyId(),
                new FollowUp(
                        dossier.proceedings().followUps().size() + 1,
                        dossier.arrangement().date(),
                        it.item(),
                        it.text(),
                        it.actor(),
                        it.forum(),
                        it.due(),
                        Optional.empty()));
    }

    private static Decision<MeetingEvent> close(
            CloseFollowUp command, MeetingDossier dossier, LocalDate today) {
        LocalDate on = command.closing().on();
        return Decision.unless(
                open(command.number(), dossier)
                        .or(
                                () ->
                                        ArrangementRules.inTime(
                                                on,
                                                followUp(command.number(), dossier).agreedOn(),
                                                today)),
                () -> new FollowUpClosed(command.meetingId(), command.number(), command.closing()));
    }

    private static Decision<MeetingEvent> handOver(
            HandOverFollowUps command, MeetingDossier dossier, LocalDate today) {
        return Stream.concat(
                        twice(command),
                        command.to().stream()
                                .flatMap(it -> stays(it, command.on(), dossier, today).stream()))
                .findFirst()
                .<Decision<MeetingEvent>>map(Decision::reject)
                .orElseGet(() -> Decision.accept(handedOver(command)));
    }

    private static Stream<MeetingRejection> twice(HandOverFollowUps command) {
        Set<Integer> named = new HashSet<>();
        return command.to().stream()
                .filter(it -> !named.add(it.number()))
                .map(it -> new HandedOverTwice(it.number()));
    }

    /** Why a follow-up cannot go to somebody else. */
    private static Optional<MeetingRejection> stays(
            HandOn it, LocalDate on, MeetingDossier dossier, LocalDate today) {
        return open(it.number(), dossier)
                .or(() -> ArrangementRules.inTime(on, lastChange(it.number(), dossier), today))
                .or(
                        () ->
                                Refusals.when(
                                        dossier.proceedings()
                                                .actor(it.number())
                                                .filter(it.actor()::equals)
                                                .isPresent(),
                                        () -> new FollowUpHasThatActor(it.number())));
    }

    private static LocalDate lastChange(int number, MeetingDossier dossier) {
        return dossier.proceedings().handovers(number).stream()
                .map(Handover::on)
                .reduce(followUp(number, dossier).agreedOn(), (_, later) -> later);
    }

    private static List<MeetingEvent> handedOver(HandOverFollowUps command) {
        return command.to().stream()
                .<MeetingEvent>map(
                        it ->
                                new FollowUpHandedOver(
                                        command.meetingId(),
                                        it.number(),
                                        new Handover(command.on(), it.actor(), command.reason())))
                .toList();
    }

    /** Why there is nothing to be done any more. */
    private static Optional<MeetingRejection> open(int number, MeetingDossier dossier) {
        return found(number, dossier)
                .or(
                        () ->
                                followUp(number, dossier)
                                        .closing()
                                        .map(it -> new FollowUpIsClosed(number, it.on())));
    }

    private static Optional<MeetingRejection> found(int number, MeetingDossier dossier) {
        return Refusals.when(
                dossier.proceedings().followUp(number).isEmpty(),
                () -> new UnknownFollowUp(number));
    }

    private static FollowUp followUp(int number, MeetingDossier dossier) {
        return dossier.proceedings().followUp(number).orElseThrow();
    }
}
