package dk.medspor.meetings;

import dk.medspor.kernel.DueTime;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyRegister;
import dk.medspor.medbodies.OtherBody;
import dk.medspor.medbodies.RulesRegister;
import dk.medspor.meetings.AgendaCommand.ProposeAgendaItem;
import dk.medspor.meetings.AgendaCommand.PublishAgenda;
import dk.medspor.meetings.AgendaCommand.ReferAgendaItem;
import dk.medspor.meetings.AgendaCommand.TakeUpItem;
import dk.medspor.meetings.ArrangementCommand.PlanMeeting;
import dk.medspor.meetings.ProceedingsCommand.AgreeFollowUp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes what the rules need to know from elsewhere into the commands. */
public final class MeetingFacts {

    private final MedBodyRegister bodies;
    private final MeetingDossierRegister meetings;
    private final RulesRegister rules;
    private final RecurringItems recurring;
    private final IncomingRegister incoming;

    public MeetingFacts(
            MedBodyRegister bodies,
            MeetingDossierRegister meetings,
            RulesRegister rules,
            RecurringItems recurring,
            IncomingRegister incoming) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.rules = rules;
        this.recurring = recurring;
        this.incoming = incoming;
    }

    public PlanMeeting plan(
            MeetingId id,
            MeetingDetails details,
            TimeAndPlace timeAndPlace,
            List<MedBodyId> jointBodies,
            LocalDate on) {
        return new PlanMeeting(
                id,
                details,
                timeAndPlace,
                jointBodies,
                Stream.concat(Stream.of(details.bodyId()), jointBodies.stream())
                        .map(it -> OtherBody.in(bodies, it))
                        .filter(it -> !it.isThere())
                        .toList(),
                recurring.of(details.bodyId(), on),
                on);
    }

    public ProposeAgendaItem propose(
            MeetingId id,
            LocalDate on,
            ItemContent content,
            Optional<Protected<String>> urgency,
            Optional<Protected<String>> confidential) {
        return new ProposeAgendaItem(id, on, content, urgency, deadlinesOf(id), confidential);
    }

    public PublishAgenda publish(
            MeetingId id, LocalDate on, Optional<Protected<String>> lateReason) {
        return new PublishAgenda(id, on, lateReason, deadlinesOf(id));
    }

    public TakeUpItem takeUp(MeetingId id, LocalDate on, ItemRef source) {
        return new TakeUpItem(
                id,
                on,
                source,
                arrangement(id)
                        .flatMap(it -> waiting(source, it.first().bodyId(), on))
                        .map(it -> it.with(confidential(source))));
    }

    /** What is confidential stays so on its way. */
    private Optional<Protected<String>> confidential(ItemRef source) {
        return meetings.find(source.meetingId())
                .flatMap(it -> it.agenda().item(source.item()))
                .flatMap(AgendaItem::confidential);
    }

    /** What waits for the body itself comes before what waits for one that it answers for. */
    private Optional<WaitingItem> waiting(ItemRef source, MedBodyId body, LocalDate on) {
        List<WaitingItem> all = incoming.waiting(source);
        return all.stream()
                .filter(it -> it.body().equals(body))
                .findFirst()
                .or(() -> all.stream().filter(it -> answersFor(body, it.body(), on)).findFirst());
    }

    private boolean answersFor(MedBodyId body, MedBodyId ended, LocalDate on) {
        return OtherBody.in(bodies, ended)
                .endedBy(on)
                .filter(it -> it.successorId().equals(body))
                .isPresent();
    }

    public ReferAgendaItem refer(
            ItemRef item, LocalDate on, Forum to, Optional<Protected<String>> note) {
        return new ReferAgendaItem(
                item.meetingId(),
                item.item(),
                on,
                to,
                to.bodyId().map(bodies::knows).orElse(true),
                note);
    }

    public AgreeFollowUp agree(
            MeetingId id,
            Optional<Integer> item,
            Protected<String> text,
            Optional<Protected<String>> actor,
            Optional<Forum> forum,
            DueTime due) {
        boolean forumKnown = forum.flatMap(Forum::bodyId).map(bodies::knows).orElse(true);
        return new AgreeFollowUp(id, item, text, actor, forum, forumKnown, due);
    }

    private Optional<Arrangement> arrangement(MeetingId id) {
        return meetings.find(id).map(MeetingDossier::arrangement);
    }

    /** Of a meeting that nobody knows, whose command the rules refuse anyway, the usual ones. */
    private AgendaDeadlines deadlinesOf(MeetingId id) {
        return arrangement(id)
                .map(it -> AgendaDeadlines.of(rules.rulesOf(it.first().bodyId(), it.date())))
                .orElse(AgendaDeadlines.USUAL);
    }
}
