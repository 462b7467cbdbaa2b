package dk.medspor.meetings.domain;

import dk.medspor.kernel.Decision;
import dk.medspor.medbodies.Sides;
import dk.medspor.meetings.AgendaRejection.ItemHasLeft;
import dk.medspor.meetings.AgendaRejection.UnknownItem;
import dk.medspor.meetings.Arrangement;
import dk.medspor.meetings.ArrangementRejection.ArrangedBeforeAnother;
import dk.medspor.meetings.ArrangementRejection.MeetingNotHeld;
import dk.medspor.meetings.Attendance;
import dk.medspor.meetings.Attendance.Capacity;
import dk.medspor.meetings.Attendance.Presence;
import dk.medspor.meetings.Conclusion;
import dk.medspor.meetings.Conclusion.Outcome;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingEvent;
import dk.medspor.meetings.MeetingRejection;
import dk.medspor.meetings.Proceedings;
import dk.medspor.meetings.ProceedingsCommand;
import dk.medspor.meetings.ProceedingsCommand.ConcludeItem;
import dk.medspor.meetings.ProceedingsCommand.EvaluateMeeting;
import dk.medspor.meetings.ProceedingsCommand.NoteAttendance;
import dk.medspor.meetings.ProceedingsCommand.OnFollowUp;
import dk.medspor.meetings.ProceedingsEvent.AttendanceNoted;
import dk.medspor.meetings.ProceedingsEvent.ItemConcluded;
import dk.medspor.meetings.ProceedingsEvent.MeetingSelfEvaluated;
import dk.medspor.meetings.ProceedingsRejection.ConcludedAlready;
import dk.medspor.meetings.ProceedingsRejection.HoldsNoSeat;
import dk.medspor.meetings.ProceedingsRejection.SelfEvaluatedAlready;
import dk.medspor.meetings.ProceedingsRejection.SelfEvaluationSaysNothing;
import dk.medspor.meetings.ProceedingsRejection.SidesOfDecisionOnly;
import dk.medspor.meetings.ProceedingsRejection.StatementOfEachSide;
import dk.medspor.meetings.ProceedingsRejection.SubstituteForWhom;
import dk.medspor.meetings.ProceedingsRejection.SubstitutedMayCome;
import dk.medspor.meetings.ProceedingsRejection.UnknownParticipant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The rules of what happens at a meeting. */
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
            case EvaluateMeeting it ->
                    Decision.unless(
                            notHeld(dossier)
                                    .or(
                                            () ->
                                                    ArrangementRules.inTime(
                                                            it.on(),
                                                            dossier.arrangement().date(),
                                                            today))
                                    .or(() -> nothingSaid(it))
                                    .or(() -> evaluatedBefore(it, dossier.proceedings())),
                            () ->
                                    new MeetingSelfEvaluated(
                                            it.meetingId(), it.on(), it.evaluation(), it.reason()));
            case OnFollowUp it -> FollowUpRules.decide(it, dossier, today);
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

    static Optional<MeetingRejection> unknown(int item, MeetingDossier dossier) {
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

    private static Optional<MeetingRejection> nothingSaid(EvaluateMeeting command) {
        return Refusals.when(command.evaluation().saysNothing(), SelfEvaluationSaysNothing::new);
    }

    private static Optional<MeetingRejection> evaluatedBefore(
            EvaluateMeeting command, Proceedings proceedings) {
        return proceedings
                .evaluation()
                .flatMap(
                        it ->
                                command.on().isBefore(it.on())
                                        ? Optional.of(
                                                new ArrangedBeforeAnother(command.on(), it.on()))
                                        : Refusals.when(
                                                command.reason().isEmpty(),
                                                () -> new SelfEvaluatedAlready(it.on())));
    }
}
