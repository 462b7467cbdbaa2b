package dk.medspor.meetings.domain;

import dk.medspor.kernel.Decision;
import dk.medspor.meetings.AgendaCommand.KeepContent;
import dk.medspor.meetings.AgendaEvent.AttachmentContentKept;
import dk.medspor.meetings.AgendaItem.Enclosure;
import dk.medspor.meetings.AgendaRejection.ContentDiffers;
import dk.medspor.meetings.AgendaRejection.ContentKeptAlready;
import dk.medspor.meetings.AgendaRejection.UnknownAttachment;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingEvent;
import dk.medspor.meetings.MeetingRejection;
import java.util.Optional;

/** The rules of what documents contain. */
final class AttachmentRules {

    private AttachmentRules() {}

    /** Only what a document was said to be is kept as it, once. */
    static Decision<MeetingEvent> keep(KeepContent command, MeetingDossier dossier) {
        Optional<Enclosure> attached =
                dossier.agenda().item(command.item()).flatMap(it -> it.enclosure(command.asked()));
        return Decision.unless(
                Refusals.when(attached.isEmpty(), () -> new UnknownAttachment(command.asked()))
                        .or(() -> differs(command, attached.orElseThrow()))
                        .or(
                                () ->
                                        attached.flatMap(Enclosure::content)
                                                .map(_ -> new ContentKeptAlready(command.asked()))),
                () ->
                        new AttachmentContentKept(
                                command.meetingId(),
                                command.item(),
                                command.asked(),
                                command.content()));
    }

    private static Optional<MeetingRejection> differs(KeepContent command, Enclosure attached) {
        return Refusals.when(
                !command.sha256().equals(command.asked())
                        || command.size() != attached.attachment().size(),
                () -> new ContentDiffers(command.sha256(), command.size()));
    }
}
