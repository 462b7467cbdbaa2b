package dk.medspor.meetings.domain;

import dk.medspor.kernel.Decision;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.AgendaCommand.AttachDocument;
import dk.medspor.meetings.AgendaCommand.ChangeAgendaItem;
import dk.medspor.meetings.AgendaCommand.DeferAgendaItem;
import dk.medspor.meetings.AgendaCommand.OfItem;
import dk.medspor.meetings.AgendaCommand.ReferAgendaItem;
import dk.medspor.meetings.AgendaCommand.RemoveAgendaItem;
import dk.medspor.meetings.AgendaCommand.RemoveAttachment;
import dk.medspor.meetings.AgendaEvent.AgendaItemChanged;
import dk.medspor.meetings.AgendaEvent.AgendaItemDeferred;
import dk.medspor.meetings.AgendaEvent.AgendaItemReferred;
import dk.medspor.meetings.AgendaEvent.AgendaItemRemoved;
import dk.medspor.meetings.AgendaEvent.AttachmentRemoved;
import dk.medspor.meetings.AgendaEvent.DocumentAttached;
import dk.medspor.meetings.AgendaItem;
import dk.medspor.meetings.AgendaRejection.AttachedAlready;
import dk.medspor.meetings.AgendaRejection.ItemHasLeft;
import dk.medspor.meetings.AgendaRejection.ReasonAfterPublicationMissing;
import dk.medspor.meetings.AgendaRejection.ReferredAlready;
import dk.medspor.meetings.AgendaRejection.ReferredToItself;
import dk.medspor.meetings.AgendaRejection.UnknownAttachment;
import dk.medspor.meetings.AgendaRejection.UnknownItem;
import dk.medspor.meetings.AgendaRejection.UnknownReferee;
import dk.medspor.meetings.ArrangementRejection.ArrangedBeforeAnother;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingEvent;
import dk.medspor.meetings.MeetingRejection;
import java.time.LocalDate;
import java.util.Optional;

/** The rules of one item of an agenda. */
final class ItemRules {

    private ItemRules() {}

    static Decision<MeetingEvent> decide(OfItem command, MeetingDossier dossier, LocalDate today) {
        Optional<AgendaItem> found = dossier.agenda().item(command.item());
        if (found.isEmpty()) {
            return Decision.reject(new UnknownItem(command.item()));
        }
        AgendaItem item = found.get();
        return item.leaving()
                .<Decision<MeetingEvent>>map(
                        it -> Decision.reject(new ItemHasLeft(item.item(), it.on())))
                .orElseGet(() -> decide(command, item, dossier, today));
    }

    private static Decision<MeetingEvent> decide(
            OfItem command, AgendaItem item, MeetingDossier dossier, LocalDate today) {
        return switch (command) {
            case ChangeAgendaItem it ->
                    Decision.unless(
                            toBe(command, item, dossier, today)
                                    .or(() -> AgendaRules.backwards(it.content()))
                                    .or(() -> unexplained(it, dossier)),
                            () ->
                                    new AgendaItemChanged(
                                            it.meetingId(),
                                            it.item(),
                                            it.on(),
                                            it.content(),
                                            it.reason()));
            case RemoveAgendaItem it ->
                    Decision.unless(
                            toBe(command, item, dossier, today),
                            () ->
                                    new AgendaItemRemoved(
                                            it.meetingId(), it.item(), it.on(), it.reason()));
            case DeferAgendaItem it ->
                    Decision.unless(
                            toBeOrHeld(command, item, dossier, today),
                            () ->
                                    new AgendaItemDeferred(
                                            it.meetingId(),
                                            it.item(),
                                            it.on(),
                                            bodyOf(dossier),
                                            item.content(),
                                            it.reason()));
            case ReferAgendaItem it ->
                    Decision.unless(
                            toBeOrHeld(command, item, dossier, today)
                                    .or(() -> misdirected(it, item, dossier)),
                            () ->
                                    new AgendaItemReferred(
                                            it.meetingId(),
                                            it.item(),
                                            it.on(),
                                            bodyOf(dossier),
                                            it.to(),
                                            item.content(),
                                            it.note()));
            case AttachDocument it ->
                    Decision.unless(
                            toBeOrHeld(command, item, dossier, today)
                                    .or(
                                            () ->
                                                    Refusals.when(
                                                            has(item, it.attachment().sha256()),
                                                            () ->
                                                                    new AttachedAlready(
                                                                            it.attachment()
                                                                                    .sha256()))),
                            () ->
                                    new DocumentAttached(
                                            it.meetingId(), it.item(), it.on(), it.attachment()));
            case RemoveAttachment it ->
                    Decision.unless(
                            toBeOrHeld(command, item, dossier, today)
                                    .or(
                                            () ->
                                                    Refusals.when(
                                                            !has(item, it.sha256()),
                                                            () ->
                                                                    new UnknownAttachment(
                                                                            it.sha256()))),
                            () ->
                                    new AttachmentRemoved(
                                            it.meetingId(),
                                            it.item(),
                                            it.on(),
                                            it.sha256(),
                                            it.reason()));
        };
    }

    private static Optional<MeetingRejection> toBe(
            OfItem command, AgendaItem item, MeetingDossier dossier, LocalDate today) {
        return ArrangementRules.over(dossier.arrangement())
                .or(() -> inTime(command, item, dossier, today));
    }

    private static Optional<MeetingRejection> toBeOrHeld(
            OfItem command, AgendaItem item, MeetingDossier dossier, LocalDate today) {
        return ArrangementRules.cancelled(dossier.arrangement())
                .or(() -> inTime(command, item, dossier, today));
    }

    private static Optional<MeetingRejection> inTime(
            OfItem command, AgendaItem item, MeetingDossier dossier, LocalDate today) {
        LocalDate before = item.wordings().getLast().on();
        return AgendaRules.inTime(dossier, command.on(), today)
                .or(
                        () ->
                                Refusals.when(
                                        command.on().isBefore(before),
                                        () -> new ArrangedBeforeAnother(command.on(), before)));
    }

    private static Optional<MeetingRejection> unexplained(
            ChangeAgendaItem command, MeetingDossier dossier) {
        return dossier.agenda()
                .publishedOn()
                .filter(_ -> command.reason().isEmpty())
                .map(ReasonAfterPublicationMissing::new);
    }

    private static Optional<MeetingRejection> misdirected(
            ReferAgendaItem command, AgendaItem item, MeetingDossier dossier) {
        Optional<MedBodyId> body = command.to().bodyId();
        if (!command.toKnown()) {
            return body.map(UnknownReferee::new);
        }
        if (body.filter(bodyOf(dossier)::equals).isPresent()) {
            return body.map(ReferredToItself::new);
        }
        return item.referrals().stream()
                .filter(it -> it.to().equals(command.to()))
                .findFirst()
                .map(it -> new ReferredAlready(item.item(), it.on()));
    }

    private static boolean has(AgendaItem item, String sha256) {
        return item.attachments().stream().anyMatch(it -> it.sha256().equals(sha256));
    }

    private static MedBodyId bodyOf(MeetingDossier dossier) {
        return dossier.arrangement().first().bodyId();
    }
}
