package dk.medspor.restapi.agendas;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.Agenda;
import dk.medspor.meetings.AgendaDeadlines;
import dk.medspor.meetings.AgendaEvent.Lateness;
import dk.medspor.meetings.AgendaItem;
import dk.medspor.meetings.AgendaItem.Enclosure;
import dk.medspor.meetings.AgendaItem.Leaving;
import dk.medspor.meetings.AgendaItem.Wording;
import dk.medspor.meetings.Arrangement;
import dk.medspor.meetings.Attachment;
import dk.medspor.meetings.ItemOrigin;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.restapi.proceedings.FollowUpResponse;
import dk.medspor.status.agendas.AgreedFollowUp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The agenda of a meeting as it stood on a day.
 *
 * @param proposalsUntil the last day for proposals
 * @param publishBy the last day for its publication
 * @param left the items that were struck or deferred
 * @param sinceLast what earlier meetings agreed and was open when this one began
 */
record AgendaResponse(
        UUID meetingId,
        UUID bodyId,
        Arrangement.State state,
        LocalDate date,
        LocalDate on,
        LocalDate proposalsUntil,
        LocalDate publishBy,
        Optional<LocalDate> publishedOn,
        List<Item> items,
        List<Left> left,
        List<FollowUpResponse> sinceLast,
        long position) {

    /**
     * An item that stands on it.
     *
     * @param number its place, from 1
     * @param item the number that it keeps
     * @param alsoTakenUpBy the other meetings that took the same item up, at once
     * @param late that it came after the deadline, and why it was accepted
     * @param changedAfterPublication whether the members have been sent another wording
     * @param confidential whether only the members of the body read it
     */
    record Item(
            int number,
            int item,
            ItemFields content,
            ItemOrigin.Kind origin,
            Optional<UUID> takenUpFrom,
            List<UUID> alsoTakenUpBy,
            Optional<Late> late,
            List<Document> attachments,
            List<Referred> referrals,
            int changes,
            boolean changedAfterPublication,
            boolean confidential) {}

    /** That it came after the deadline. */
    record Late(LocalDate deadline, String reason) {

        static Late of(Lateness it) {
            return new Late(it.deadline(), it.reason().value());
        }
    }

    /**
     * A document.
     *
     * @param here whether its bytes can be fetched
     */
    record Document(String name, String mediaType, long size, String sha256, boolean here) {

        static Document of(Enclosure it) {
            Attachment document = it.attachment();
            return new Document(
                    document.name().value(),
                    document.mediaType(),
                    document.size(),
                    document.sha256(),
                    it.content().isPresent());
        }
    }

    /** To whom it was sent on. */
    record Referred(LocalDate on, Forum.Kind forum, Optional<UUID> bodyId, Optional<String> name) {

        static Referred of(AgendaItem.Referral it) {
            return new Referred(
                    it.on(),
                    it.to().kind(),
                    it.to().bodyId().map(MedBodyId::value),
                    it.to().name().map(Protected::value));
        }
    }

    /** An item that stands on it no more. */
    record Left(int item, String title, Leaving.Kind how, LocalDate on, String reason) {

        static Left of(AgendaItem it) {
            Leaving leaving = it.leaving().orElseThrow();
            return new Left(
                    it.item(),
                    it.content().title().value(),
                    leaving.kind(),
                    leaving.on(),
                    leaving.reason().value());
        }
    }

    /** The answer from a meeting as it was on that day. */
    static AgendaResponse of(
            MeetingDossier dossier,
            AgendaDeadlines deadlines,
            List<AgreedFollowUp> sinceLast,
            Function<AgendaItem, List<UUID>> others,
            LocalDate on,
            long position) {
        Arrangement its = dossier.arrangement();
        Agenda agenda = dossier.agenda();
        return new AgendaResponse(
                dossier.id().value(),
                its.first().bodyId().value(),
                its.state(),
                its.date(),
                on,
                deadlines.proposalsUntil(its.date()),
                deadlines.publishedBy(its.date()),
                agenda.publishedOn(),
                items(agenda, others),
                agenda.left().stream().map(Left::of).toList(),
                sinceLast.stream().map(it -> FollowUpResponse.of(it, on)).toList(),
                position);
    }

    private static List<Item> items(Agenda agenda, Function<AgendaItem, List<UUID>> others) {
        List<Item> items = new ArrayList<>();
        for (AgendaItem it : agenda.standing()) {
            items.add(item(items.size() + 1, it, others.apply(it), agenda.publishedOn()));
        }
        return items;
    }

    private static Item item(
            int number, AgendaItem it, List<UUID> others, Optional<LocalDate> publishedOn) {
        Wording latest = it.wordings().getLast();
        return new Item(
                number,
                it.item(),
                ItemFields.of(it.content()),
                it.origin().kind(),
                it.origin().source().map(source -> source.meetingId().value()),
                others,
                it.late().map(Late::of),
                it.attached().map(Document::of).toList(),
                it.referrals().stream().map(Referred::of).toList(),
                it.wordings().size() - 1,
                latest.reason().isPresent()
                        && publishedOn.filter(sent -> !latest.on().isBefore(sent)).isPresent(),
                it.confidential().isPresent());
    }
}
