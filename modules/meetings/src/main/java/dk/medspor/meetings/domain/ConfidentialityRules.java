package dk.medspor.meetings.domain;

import dk.medspor.kernel.Decision;
import dk.medspor.kernel.Protected;
import dk.medspor.meetings.AgendaCommand.LiftConfidentiality;
import dk.medspor.meetings.AgendaCommand.MakeItemConfidential;
import dk.medspor.meetings.AgendaEvent.AgendaItemAdded;
import dk.medspor.meetings.AgendaEvent.AgendaItemMadeConfidential;
import dk.medspor.meetings.AgendaEvent.ConfidentialityLifted;
import dk.medspor.meetings.AgendaItem;
import dk.medspor.meetings.AgendaRejection.ConfidentialAlready;
import dk.medspor.meetings.AgendaRejection.NotConfidential;
import dk.medspor.meetings.AgendaRejection.UnknownItem;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingEvent;
import dk.medspor.meetings.MeetingRejection;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The rules of who may read an item: at any time, also after the meeting. */
final class ConfidentialityRules {

    private ConfidentialityRules() {}

    static Decision<MeetingEvent> make(MakeItemConfidential command, MeetingDossier dossier) {
        Optional<AgendaItem> item = dossier.agenda().item(command.item());
        return Decision.unless(
                unknown(item, command.item())
                        .or(
                                () ->
                                        item.flatMap(AgendaItem::confidential)
                                                .map(_ -> new ConfidentialAlready(command.item()))),
                () ->
                        new AgendaItemMadeConfidential(
                                command.meetingId(), command.item(), command.reason()));
    }

    static Decision<MeetingEvent> lift(LiftConfidentiality command, MeetingDossier dossier) {
        Optional<AgendaItem> item = dossier.agenda().item(command.item());
        return Decision.unless(
                unknown(item, command.item())
                        .or(
                                () ->
                                        Refusals.when(
                                                item.flatMap(AgendaItem::confidential).isEmpty(),
                                                () -> new NotConfidential(command.item()))),
                () ->
                        new ConfidentialityLifted(
                                command.meetingId(), command.item(), command.reason()));
    }

    private static Optional<MeetingRejection> unknown(Optional<AgendaItem> item, int number) {
        return Refusals.when(item.isEmpty(), () -> new UnknownItem(number));
    }

    /** An item that comes onto an agenda as confidential was never anything else. */
    static Decision<MeetingEvent> readBy(
            Optional<Protected<String>> membersOnly,
            Optional<MeetingRejection> broken,
            Supplier<AgendaItemAdded> item) {
        if (broken.isPresent()) {
            return Decision.reject(broken.get());
        }
        AgendaItemAdded added = item.get();
        Stream<MeetingEvent> secrecy =
                membersOnly.stream()
                        .map(
                                it ->
                                        new AgendaItemMadeConfidential(
                                                added.meetingId(), added.item(), it));
        return Decision.accept(Stream.concat(Stream.of(added), secrecy).toList());
    }
}
