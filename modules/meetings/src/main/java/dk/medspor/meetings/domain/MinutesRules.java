package dk.medspor.meetings.domain;

import dk.medspor.kernel.Decision;
import dk.medspor.meetings.AgendaRejection.UnknownItem;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingEvent;
import dk.medspor.meetings.MeetingRejection;
import dk.medspor.meetings.MinutesCommand;
import dk.medspor.meetings.MinutesCommand.ApproveMinutes;
import dk.medspor.meetings.MinutesCommand.AtLaterMeeting;
import dk.medspor.meetings.MinutesCommand.DistributeMinutes;
import dk.medspor.meetings.MinutesCommand.DraftMinutes;
import dk.medspor.meetings.MinutesCommand.EditMinutes;
import dk.medspor.meetings.MinutesCommand.SubmitMinutes;
import dk.medspor.meetings.MinutesContent;
import dk.medspor.meetings.MinutesEvent.MinutesApproved;
import dk.medspor.meetings.MinutesEvent.MinutesDistributed;
import dk.medspor.meetings.MinutesEvent.MinutesDrafted;
import dk.medspor.meetings.MinutesEvent.MinutesEdited;
import dk.medspor.meetings.MinutesEvent.MinutesSubmitted;
import dk.medspor.meetings.MinutesRejection.AmendedByMeetingOnly;
import dk.medspor.meetings.MinutesRejection.NoMinutes;
import dk.medspor.meetings.MinutesRejection.NotTheCurrentVersion;
import dk.medspor.meetings.MinutesRejection.ReasonAfterSubmissionMissing;
import dk.medspor.meetings.MinutesRejection.SentToNobody;
import dk.medspor.meetings.MinutesRejection.SubmittedAlready;
import dk.medspor.meetings.MinutesRejection.UnknownRecipient;
import dk.medspor.meetings.MinutesRejection.UnknownRecipientBody;
import dk.medspor.meetings.MinutesVersion;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** The rules of minutes, from the draft to those who get them. */
final class MinutesRules {

    private MinutesRules() {}

    static Decision<MeetingEvent> decide(
            MinutesCommand command, MeetingDossier dossier, LocalDate today) {
        return switch (command) {
            case DraftMinutes it -> draft(it, dossier, today);
            case EditMinutes it -> current(dossier, version -> edit(it, version, dossier, today));
            case SubmitMinutes it -> current(dossier, version -> submit(it, version, today));
            case ApproveMinutes it -> current(dossier, version -> approve(it, version, today));
            case DistributeMinutes it ->
                    current(dossier, version -> distribute(it, version, today));
            case AtLaterMeeting it ->
                    current(dossier, version -> ConfirmationRules.decide(it, version, dossier));
        };
    }

    private static Decision<MeetingEvent> current(
            MeetingDossier dossier, Function<MinutesVersion, Decision<MeetingEvent>> rule) {
        return dossier.minutes()
                .current()
                .map(rule)
                .orElseGet(() -> Decision.reject(new NoMinutes(dossier.id())));
    }

    private static Decision<MeetingEvent> draft(
            DraftMinutes command, MeetingDossier dossier, LocalDate today) {
        Optional<MinutesVersion> before = dossier.minutes().current();
        LocalDate earliest =
                before.map(MinutesVersion::lastOn).orElseGet(() -> dossier.arrangement().date());
        return Decision.unless(
                ProceedingsRules.notHeld(dossier)
                        .or(() -> confirmed(dossier))
                        .or(() -> ArrangementRules.inTime(command.on(), earliest, today))
                        .or(
                                () ->
                                        before.flatMap(
                                                it -> unexplained(command.reason().isEmpty(), it))),
                () ->
                        new MinutesDrafted(
                                command.meetingId(),
                                before.map(MinutesVersion::number).orElse(0) + 1,
                                command.on(),
                                MinutesContent.recorded(dossier),
                                command.salt(),
                                command.reason()));
    }

    private static Decision<MeetingEvent> edit(
            EditMinutes command, MinutesVersion version, MeetingDossier dossier, LocalDate today) {
        return Decision.unless(
                confirmed(dossier)
                        .or(() -> ArrangementRules.inTime(command.on(), version.lastOn(), today))
                        .or(() -> unknown(command.item(), version))
                        .or(() -> unexplained(command.reason().isEmpty(), version)),
                () ->
                        new MinutesEdited(
                                command.meetingId(),
                                written(version),
                                command.on(),
                                command.item(),
                                command.text(),
                                command.reason()));
    }

    private static Decision<MeetingEvent> submit(
            SubmitMinutes command, MinutesVersion version, LocalDate today) {
        return Decision.unless(
                version.submission()
                        .<MeetingRejection>map(
                                it -> new SubmittedAlready(version.number(), it.on()))
                        .or(() -> ArrangementRules.inTime(command.on(), version.lastOn(), today)),
                () ->
                        new MinutesSubmitted(
                                command.meetingId(),
                                version.number(),
                                command.on(),
                                version.sha256(),
                                ApprovalByBothSides.approvers(command.byBoth())));
    }

    private static Decision<MeetingEvent> approve(
            ApproveMinutes command, MinutesVersion version, LocalDate today) {
        return Decision.unless(
                isCurrent(command.version(), version)
                        .or(() -> ApprovalByBothSides.broken(command, version))
                        .or(() -> ArrangementRules.inTime(command.on(), version.lastOn(), today)),
                () ->
                        new MinutesApproved(
                                command.meetingId(),
                                version.number(),
                                command.on(),
                                version.sha256(),
                                command.chairing().orElseThrow().office(),
                                command.approver()));
    }

    private static Decision<MeetingEvent> distribute(
            DistributeMinutes command, MinutesVersion version, LocalDate today) {
        return Decision.unless(
                isCurrent(command.version(), version)
                        .or(() -> ApprovalByBothSides.lacking(version))
                        .or(() -> ArrangementRules.inTime(command.on(), version.lastOn(), today))
                        .or(() -> misdirected(command)),
                () ->
                        new MinutesDistributed(
                                command.meetingId(),
                                version.number(),
                                command.on(),
                                command.persons(),
                                command.forums()));
    }

    /** Nothing but the version that stands now is approved, sent out or confirmed. */
    static Optional<MeetingRejection> isCurrent(int asked, MinutesVersion current) {
        return Refusals.when(
                asked != current.number(), () -> new NotTheCurrentVersion(asked, current.number()));
    }

    static Optional<MeetingRejection> unknown(Optional<Integer> item, MinutesVersion version) {
        return item.filter(it -> version.recorded().entry(it).isEmpty()).map(UnknownItem::new);
    }

    /** The version that is written on: the current one until it was submitted. */
    static int written(MinutesVersion current) {
        return current.number() + (current.submission().isPresent() ? 1 : 0);
    }

    private static Optional<MeetingRejection> confirmed(MeetingDossier dossier) {
        return dossier.minutes()
                .confirmed()
                .map(
                        it ->
                                new AmendedByMeetingOnly(
                                        it.number(), it.confirmation().orElseThrow().on()));
    }

    private static Optional<MeetingRejection> unexplained(
            boolean withoutReason, MinutesVersion version) {
        return Refusals.when(
                withoutReason && version.submission().isPresent(),
                () -> new ReasonAfterSubmissionMissing(version.number()));
    }

    private static Optional<MeetingRejection> misdirected(DistributeMinutes command) {
        return Refusals.when(
                        command.persons().isEmpty() && command.forums().isEmpty(),
                        SentToNobody::new)
                .or(() -> command.unknownPersons().stream().findFirst().map(UnknownRecipient::new))
                .or(
                        () ->
                                command.unknownBodies().stream()
                                        .findFirst()
                                        .map(UnknownRecipientBody::new));
    }
}
