package dk.medspor.meetings.domain;

import dk.medspor.kernel.Decision;
import dk.medspor.kernel.DueTime;
import dk.medspor.medbodies.Sides;
import dk.medspor.meetings.AgendaRejection.ItemHasLeft;
import dk.medspor.meetings.AgendaRejection.UnknownItem;
import dk.medspor.meetings.Arrangement;
import dk.medspor.meetings.ArrangementRejection.MeetingNotHeld;
import dk.medspor.meetings.Attendance;
import dk.medspor.meetings.Attendance.Capacity;
import dk.medspor.meetings.Attendance.Presence;
import dk.medspor.meetings.Conclusion;
import dk.medspor.meetings.Conclusion.Outcome;
import dk.medspor.meetings.FollowUp;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingEvent;
import dk.medspor.meetings.MeetingRejection;
import dk.medspor.meetings.Proceedings;
import dk.medspor.meetings.ProceedingsCommand;
import dk.medspor.meetings.ProceedingsCommand.AgreeFollowUp;
import dk.medspor.meetings.ProceedingsCommand.CloseFollowUp;
import dk.medspor.meetings.ProceedingsCommand.ConcludeItem;
import dk.medspor.meetings.ProceedingsCommand.NoteAttendance;
import dk.medspor.meetings.ProceedingsCommand.ReopenFollowUp;
import dk.medspor.meetings.ProceedingsEvent.AttendanceNoted;
import dk.medspor.meetings.ProceedingsEvent.FollowUpAgreed;
import dk.medspor.meetings.ProceedingsEvent.FollowUpClosed;
import dk.medspor.meetings.ProceedingsEvent.FollowUpReopened;
import dk.medspor.meetings.ProceedingsEvent.ItemConcluded;
import dk.medspor.meetings.ProceedingsRejection.ConcludedAlready;
import dk.medspor.meetings.ProceedingsRejection.FollowUpDueBackwards;
import dk.medspor.meetings.ProceedingsRejection.FollowUpIsClosed;
import dk.medspor.meetings.ProceedingsRejection.FollowUpIsOpen;
import dk.medspor.meetings.ProceedingsRejection.HoldsNoSeat;
import dk.medspor.meetings.ProceedingsRejection.SidesOfDecisionOnly;
import dk.medspor.meetings.ProceedingsRejection.StatementOfEachSide;
import dk.medspor.meetings.ProceedingsRejection.SubstituteForWhom;
import dk.medspor.meetings.ProceedingsRejection.SubstitutedMayCome;
import dk.medspor.meetings.ProceedingsRejection.UnknownFollowUp;
import dk.medspor.meetings.ProceedingsRejection.UnknownFollowUpForum;
import dk.medspor.meetings.ProceedingsRejection.UnknownParticipant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The rules of what happens at a meeting and of what follows. */
final class ProceedingsRules {

    private ProceedingsRules() {}

    static Decision<MeetingEvent> decide(
            ProceedingsCommand command, MeetingDossier dossier, LocalDate today) {
        return switch (command) {
            case NoteAttendance it ->
                    Decision.unless(
                            ArrangementRules.cancelled(dossier.arrangement())
                                    .or(() -> AgendaRules.inTime(dossier, it.on(), today))
                                    .or(() -> notYetThere(it.attendance(), dossier))
                                    .or(() -> nobody(it))
                                    .or(() -> standingIn(it.attendance(), dossier.proceedings())),
                            () -> new AttendanceNoted(it.meetingId(), it.on(), it.attendance()));
            case ConcludeItem it ->
                    Decision.unless(
                            notHeld(dossier)
                                    .or(() -> notOnAgenda(it.item(), dossier))
                                    .or(() -> sides(it.conclusion()))
                                    .or(() -> again(it, dossier.proceedings())),
                            () ->
                                    new ItemConcluded(
                                            it.meetingId(),
                                            it.item(),
                                            dossier.arrangement().date(),
                                            it.conclusion(),
                                            it.reason()));
            case AgreeFollowUp it ->
                    Decision.unless(
                            notHeld(dossier)
                                    .or(() -> it.item().flatMap(item -> unknown(item, dossier)))
                                    .or(() -> unknownForum(it))
                                    .or(() -> backwards(it.due())),
                            () -> agreed(it, dossier));
            case CloseFollowUp it -> close(it, dossier, today);
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

    /** Nothing is decided at a meeting that was not held. */
    static Optional<MeetingRejection> notHeld(MeetingDossier dossier) {
        return Refusals.when(
                dossier.arrangement().state() != Arrangement.State.HELD,
                () -> new MeetingNotHeld(dossier.id()));
    }

    private static Optional<MeetingRejection> notYetThere(
            Attendance attendance, MeetingDossier dossier) {
        return attendance.presence() == Presence.APOLOGIES ? Optional.empty() : notHeld(dossier);
    }

    /** Notes tell of nobody who comes for somebody else. */
    static Optional<MeetingRejection> atImport(NoteAttendance command) {
        return nobody(command).or(() -> standingIn(command.attendance(), Proceedings.NONE));
    }

    private static Optional<MeetingRejection> nobody(NoteAttendance command) {
        return command.unknownPersons().stream()
                .findFirst()
                .<MeetingRejection>map(UnknownParticipant::new)
                .or(() -> command.unseated().stream().findFirst().map(HoldsNoSeat::new));
    }

    private static Optional<MeetingRejection> standingIn(
            Attendance attendance, Proceedings proceedings) {
        boolean substitute = attendance.capacity() == Capacity.SUBSTITUTE;
        Optional<UUID> absent = attendance.insteadOf();
        if (substitute != absent.isPresent()) {
            return Optional.of(new SubstituteForWhom());
        }
        return absent.filter(it -> !hasSentApologies(it, proceedings)).map(SubstitutedMayCome::new);
    }

    private static boolean hasSentApologies(UUID person, Proceedings proceedings) {
        return proceedings.latestAttendance().stream()
                .anyMatch(
                        it -> it.personId().equals(person) && it.presence() == Presence.APOLOGIES);
    }

    private static Optional<MeetingRejection> notOnAgenda(int item, MeetingDossier dossier) {
        return unknown(item, dossier)
                .or(
                        () ->
                                dossier.agenda()
                                        .item(item)
                                        .flatMap(it -> it.leaving())
                                        .map(it -> new ItemHasLeft(item, it.on())));
    }

    private static Optional<MeetingRejection> unknown(int item, MeetingDossier dossier) {
        return Refusals.when(dossier.agenda().item(item).isEmpty(), () -> new UnknownItem(item));
    }

    static Optional<MeetingRejection> sides(Conclusion conclusion) {
        if ((conclusion.outcome() == Outcome.DECIDED) != conclusion.sides().isPresent()) {
            return Optional.of(new SidesOfDecisionOnly());
        }
        return conclusion
                .sides()
                .filter(it -> !hasItsStatements(it))
                .map(_ -> new StatementOfEachSide());
    }

    private static boolean hasItsStatements(Sides sides) {
        boolean disagreed = sides.view() == Sides.View.DISAGREED;
        return sides.management().isPresent() == disagreed
                && sides.employees().isPresent() == disagreed;
    }

    private static Optional<MeetingRejection> again(ConcludeItem command, Proceedings proceedings) {
        return Refusals.when(
                command.reason().isEmpty() && proceedings.conclusion(command.item()).isPresent(),
                () -> new ConcludedAlready(command.item()));
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
                found(command.number(), dossier)
                        .or(
                                () ->
                                        followUp(command.number(), dossier)
                                                .closing()
                                                .map(
                                                        it ->
                                                                new FollowUpIsClosed(
                                                                        command.number(), it.on())))
                        .or(
                                () ->
                                        ArrangementRules.inTime(
                                                on,
                                                followUp(command.number(), dossier).agreedOn(),
                                                today)),
                () -> new FollowUpClosed(command.meetingId(), command.number(), command.closing()));
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
