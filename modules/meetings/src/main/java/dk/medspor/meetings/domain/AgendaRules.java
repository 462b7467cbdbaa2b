package dk.medspor.meetings.domain;

import dk.medspor.kernel.Decision;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.Agenda;
import dk.medspor.meetings.AgendaCommand;
import dk.medspor.meetings.AgendaCommand.AddEvaluationItem;
import dk.medspor.meetings.AgendaCommand.KeepContent;
import dk.medspor.meetings.AgendaCommand.LiftConfidentiality;
import dk.medspor.meetings.AgendaCommand.MakeItemConfidential;
import dk.medspor.meetings.AgendaCommand.OfItem;
import dk.medspor.meetings.AgendaCommand.OrderAgenda;
import dk.medspor.meetings.AgendaCommand.ProposeAgendaItem;
import dk.medspor.meetings.AgendaCommand.PublishAgenda;
import dk.medspor.meetings.AgendaCommand.TakeUpItem;
import dk.medspor.meetings.AgendaEvent.AgendaItemAdded;
import dk.medspor.meetings.AgendaEvent.AgendaOrdered;
import dk.medspor.meetings.AgendaEvent.AgendaPublished;
import dk.medspor.meetings.AgendaEvent.Lateness;
import dk.medspor.meetings.AgendaItem;
import dk.medspor.meetings.AgendaRejection.AgendaIsEmpty;
import dk.medspor.meetings.AgendaRejection.EvaluationStandsAlready;
import dk.medspor.meetings.AgendaRejection.ItemIsNotWaiting;
import dk.medspor.meetings.AgendaRejection.NotTheItemsOfTheAgenda;
import dk.medspor.meetings.AgendaRejection.NothingToEvaluate;
import dk.medspor.meetings.AgendaRejection.ProposalDeadlinePassed;
import dk.medspor.meetings.AgendaRejection.PublicationDeadlinePassed;
import dk.medspor.meetings.AgendaRejection.SlotEndsBeforeItBegins;
import dk.medspor.meetings.ArrangementRejection.ArrangedBeforeAnother;
import dk.medspor.meetings.ItemContent;
import dk.medspor.meetings.ItemOrigin;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingEvent;
import dk.medspor.meetings.MeetingRejection;
import dk.medspor.meetings.WaitingItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules of an agenda as a whole. */
final class AgendaRules {

    private AgendaRules() {}

    static Decision<MeetingEvent> decide(
            AgendaCommand command, MeetingDossier dossier, LocalDate today) {
        return switch (command) {
            case ProposeAgendaItem it -> propose(it, dossier, today);
            case TakeUpItem it -> takeUp(it, dossier, today);
            case AddEvaluationItem it -> evaluate(it, dossier, today);
            case KeepContent it -> AttachmentRules.keep(it, dossier);
            case MakeItemConfidential it -> ConfidentialityRules.make(it, dossier);
            case LiftConfidentiality it -> ConfidentialityRules.lift(it, dossier);
            case OrderAgenda it -> order(it, dossier, today);
            case PublishAgenda it -> publish(it, dossier, today);
            case OfItem it -> ItemRules.decide(it, dossier, today);
        };
    }

    private static Decision<MeetingEvent> propose(
            ProposeAgendaItem command, MeetingDossier dossier, LocalDate today) {
        LocalDate deadline = command.deadlines().proposalsUntil(dossier.arrangement().date());
        boolean late = command.on().isAfter(deadline);
        return ConfidentialityRules.readBy(
                command.confidential(),
                open(dossier, command.on(), today)
                        .or(() -> backwards(command.content()))
                        .or(
                                () ->
                                        Refusals.when(
                                                late && command.urgency().isEmpty(),
                                                () -> new ProposalDeadlinePassed(deadline))),
                () ->
                        added(
                                dossier,
                                command.on(),
                                command.content(),
                                ItemOrigin.PROPOSAL,
                                lateness(late, deadline, command.urgency())));
    }

    /** What waits from an earlier meeting was known in time: no deadline holds for it. */
    private static Decision<MeetingEvent> takeUp(
            TakeUpItem command, MeetingDossier dossier, LocalDate today) {
        MedBodyId own = dossier.arrangement().first().bodyId();
        return ConfidentialityRules.readBy(
                command.waiting().flatMap(WaitingItem::confidential),
                open(dossier, command.on(), today)
                        .or(
                                () ->
                                        Refusals.when(
                                                command.waiting().isEmpty()
                                                        || has(dossier.agenda(), command),
                                                () -> new ItemIsNotWaiting(command.source()))),
                () ->
                        added(
                                dossier,
                                command.on(),
                                command.waiting().orElseThrow().content(),
                                ItemOrigin.takenUp(
                                        command.source(),
                                        command.waiting()
                                                .map(WaitingItem::body)
                                                .filter(it -> !it.equals(own))),
                                Optional.empty()));
    }

    /** What is due was promised long before: no deadline holds for it. */
    private static Decision<MeetingEvent> evaluate(
            AddEvaluationItem command, MeetingDossier dossier, LocalDate today) {
        return Decision.unless(
                open(dossier, command.on(), today)
                        .or(() -> composed(dossier.agenda()))
                        .or(
                                () ->
                                        Refusals.when(
                                                command.content().isEmpty(),
                                                NothingToEvaluate::new)),
                () ->
                        added(
                                dossier,
                                command.on(),
                                command.content().orElseThrow(),
                                ItemOrigin.composedAt(command.composedAt()),
                                Optional.empty()));
    }

    private static Optional<MeetingRejection> composed(Agenda agenda) {
        return agenda.standing().stream()
                .filter(it -> it.origin().kind() == ItemOrigin.Kind.EVALUATION)
                .findFirst()
                .map(it -> new EvaluationStandsAlready(it.item()));
    }

    private static boolean has(Agenda agenda, TakeUpItem command) {
        return agenda.standing().stream()
                .anyMatch(it -> it.origin().source().filter(command.source()::equals).isPresent());
    }

    private static Decision<MeetingEvent> order(
            OrderAgenda command, MeetingDossier dossier, LocalDate today) {
        List<Integer> standing =
                dossier.agenda().standing().stream().map(AgendaItem::item).sorted().toList();
        return Decision.unless(
                open(dossier, command.on(), today)
                        .or(() -> beforeLastOrdering(command.on(), dossier))
                        .or(
                                () ->
                                        Refusals.when(
                                                !command.items().stream()
                                                        .sorted()
                                                        .toList()
                                                        .equals(standing),
                                                () -> new NotTheItemsOfTheAgenda(standing))),
                () -> new AgendaOrdered(command.meetingId(), command.on(), command.items()));
    }

    private static Optional<MeetingRejection> beforeLastOrdering(
            LocalDate on, MeetingDossier dossier) {
        return dossier.agenda().orderings().stream()
                .map(Agenda.Ordering::on)
                .filter(on::isBefore)
                .findFirst()
                .map(it -> new ArrangedBeforeAnother(on, it));
    }

    private static Decision<MeetingEvent> publish(
            PublishAgenda command, MeetingDossier dossier, LocalDate today) {
        LocalDate deadline = command.deadlines().publishedBy(dossier.arrangement().date());
        boolean late = command.on().isAfter(deadline);
        return Decision.unless(
                open(dossier, command.on(), today)
                        .or(
                                () ->
                                        Refusals.when(
                                                dossier.agenda().standing().isEmpty(),
                                                AgendaIsEmpty::new))
                        .or(() -> beforeLastPublication(command.on(), dossier))
                        .or(
                                () ->
                                        Refusals.when(
                                                late && command.lateReason().isEmpty(),
                                                () -> new PublicationDeadlinePassed(deadline))),
                () ->
                        new AgendaPublished(
                                command.meetingId(),
                                command.on(),
                                lateness(late, deadline, command.lateReason())));
    }

    private static Optional<MeetingRejection> beforeLastPublication(
            LocalDate on, MeetingDossier dossier) {
        return dossier.agenda()
                .publishedOn()
                .filter(on::isBefore)
                .map(it -> new ArrangedBeforeAnother(on, it));
    }

    /** Whether the agenda can be worked on: the meeting is still to be, and the day fits. */
    static Optional<MeetingRejection> open(MeetingDossier dossier, LocalDate on, LocalDate today) {
        return ArrangementRules.over(dossier.arrangement()).or(() -> inTime(dossier, on, today));
    }

    static Optional<MeetingRejection> inTime(
            MeetingDossier dossier, LocalDate on, LocalDate today) {
        return ArrangementRules.inTime(on, dossier.arrangement().knownFrom(), today);
    }

    static Optional<MeetingRejection> backwards(ItemContent content) {
        return content.slot()
                .filter(it -> !it.hasTimesInOrder())
                .map(it -> new SlotEndsBeforeItBegins(it.from(), it.to()));
    }

    private static AgendaItemAdded added(
            MeetingDossier dossier,
            LocalDate on,
            ItemContent content,
            ItemOrigin origin,
            Optional<Lateness> late) {
        return new AgendaItemAdded(
                dossier.id(),
                dossier.agenda().items().size() + 1,
                on,
                dossier.arrangement().first().bodyId(),
                content,
                origin,
                late);
    }

    private static Optional<Lateness> lateness(
            boolean late, LocalDate deadline, Optional<Protected<String>> reason) {
        return reason.filter(_ -> late).map(it -> new Lateness(deadline, it));
    }
}
