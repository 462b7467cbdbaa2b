package dk.medspor.meetings.domain;

import dk.medspor.kernel.Decision;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingEvent;
import dk.medspor.meetings.MeetingRejection;
import dk.medspor.meetings.MinutesCommand.AmendMinutes;
import dk.medspor.meetings.MinutesCommand.AtLaterMeeting;
import dk.medspor.meetings.MinutesCommand.ConfirmMinutes;
import dk.medspor.meetings.MinutesCommand.LaterMeeting;
import dk.medspor.meetings.MinutesEvent.MinutesAmended;
import dk.medspor.meetings.MinutesEvent.MinutesConfirmed;
import dk.medspor.meetings.MinutesRejection.ConfirmedAlready;
import dk.medspor.meetings.MinutesRejection.NoLaterMeeting;
import dk.medspor.meetings.MinutesRejection.NotSentOut;
import dk.medspor.meetings.MinutesRejection.UnknownLaterItem;
import dk.medspor.meetings.MinutesVersion;
import dk.medspor.meetings.MinutesVersion.Stage;
import java.time.LocalDate;
import java.util.Optional;

/** The rules of what the next meeting does with the minutes of the one before. */
final class ConfirmationRules {

    private ConfirmationRules() {}

    static Decision<MeetingEvent> decide(
            AtLaterMeeting command, MinutesVersion version, MeetingDossier dossier) {
        Optional<MeetingRejection> wrong = wrongMeeting(command, dossier);
        return switch (command) {
            case ConfirmMinutes it ->
                    Decision.unless(
                            wrong.or(() -> MinutesRules.isCurrent(it.version(), version))
                                    .or(() -> confirmed(version))
                                    .or(() -> notSentOut(version))
                                    .or(() -> tooEarly(it, version)),
                            () ->
                                    new MinutesConfirmed(
                                            it.meetingId(), version.number(), day(it), it.at()));
            case AmendMinutes it ->
                    Decision.unless(
                            wrong.or(() -> MinutesRules.unknown(it.item(), version))
                                    .or(() -> notAmendable(it, version))
                                    .or(() -> tooEarly(it, version)),
                            () ->
                                    new MinutesAmended(
                                            it.meetingId(),
                                            MinutesRules.written(version),
                                            day(it),
                                            it.at(),
                                            it.item(),
                                            it.text(),
                                            it.reason()));
        };
    }

    private static Optional<MeetingRejection> wrongMeeting(
            AtLaterMeeting command, MeetingDossier dossier) {
        Optional<LaterMeeting> later = command.later().filter(LaterMeeting::itemStands);
        if (later.isEmpty()) {
            return Optional.of(new UnknownLaterItem(command.at()));
        }
        boolean fits =
                later.get().bodies().contains(dossier.arrangement().first().bodyId())
                        && later.get()
                                .heldOn()
                                .filter(it -> it.isAfter(dossier.arrangement().date()))
                                .isPresent();
        return Refusals.when(!fits, () -> new NoLaterMeeting(command.at().meetingId()));
    }

    private static LocalDate day(AtLaterMeeting command) {
        return command.later().flatMap(LaterMeeting::heldOn).orElseThrow();
    }

    /** A meeting cannot deal with what was only sent out, or amended, after it. */
    private static Optional<MeetingRejection> tooEarly(
            AtLaterMeeting command, MinutesVersion version) {
        LocalDate known =
                version.distributions().isEmpty()
                        ? version.on()
                        : version.distributions().getFirst().on();
        return Refusals.when(
                day(command).isBefore(known), () -> new NoLaterMeeting(command.at().meetingId()));
    }

    private static Optional<MeetingRejection> confirmed(MinutesVersion version) {
        return version.confirmation().map(it -> new ConfirmedAlready(version.number(), it.on()));
    }

    private static Optional<MeetingRejection> notSentOut(MinutesVersion version) {
        return ApprovalByBothSides.lacking(version)
                .or(
                        () ->
                                Refusals.when(
                                        !version.hasReached(Stage.DISTRIBUTED),
                                        () -> new NotSentOut(version.number())));
    }

    /** One meeting may want several changes, which become one version. */
    private static Optional<MeetingRejection> notAmendable(
            AmendMinutes command, MinutesVersion version) {
        boolean furtherChange =
                version.submission().isEmpty()
                        && version.amendedAt()
                                .filter(it -> it.meetingId().equals(command.at().meetingId()))
                                .isPresent();
        return furtherChange ? Optional.empty() : notSentOut(version);
    }
}
