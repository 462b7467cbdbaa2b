package dk.medspor.meetings.domain;

import static dk.medspor.meetings.PlannedMeeting.AREA;
import static dk.medspor.meetings.PlannedMeeting.DATE;
import static dk.medspor.meetings.PlannedMeeting.HMU;
import static dk.medspor.meetings.PlannedMeeting.ID;
import static dk.medspor.meetings.PlannedMeeting.PLANNED_ON;
import static dk.medspor.meetings.PlannedMeeting.PROPOSALS_UNTIL;
import static dk.medspor.meetings.PlannedMeeting.REASON;
import static dk.medspor.meetings.PlannedMeeting.SHA_256;
import static dk.medspor.meetings.PlannedMeeting.TODAY;
import static dk.medspor.meetings.PlannedMeeting.backwards;
import static dk.medspor.meetings.PlannedMeeting.body;
import static dk.medspor.meetings.PlannedMeeting.item;
import static dk.medspor.meetings.PlannedMeeting.plan;
import static dk.medspor.meetings.PlannedMeeting.propose;
import static dk.medspor.meetings.PlannedMeeting.refer;
import static dk.medspor.meetings.domain.Story.after;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.Agenda;
import dk.medspor.meetings.AgendaCommand.AddEvaluationItem;
import dk.medspor.meetings.AgendaCommand.AttachDocument;
import dk.medspor.meetings.AgendaCommand.ChangeAgendaItem;
import dk.medspor.meetings.AgendaCommand.DeferAgendaItem;
import dk.medspor.meetings.AgendaCommand.OrderAgenda;
import dk.medspor.meetings.AgendaCommand.PublishAgenda;
import dk.medspor.meetings.AgendaCommand.RemoveAgendaItem;
import dk.medspor.meetings.AgendaCommand.RemoveAttachment;
import dk.medspor.meetings.AgendaCommand.TakeUpItem;
import dk.medspor.meetings.AgendaDeadlines;
import dk.medspor.meetings.AgendaEvent.AgendaItemDeferred;
import dk.medspor.meetings.AgendaEvent.Lateness;
import dk.medspor.meetings.AgendaItem;
import dk.medspor.meetings.AgendaRejection.AgendaIsEmpty;
import dk.medspor.meetings.AgendaRejection.AttachedAlready;
import dk.medspor.meetings.AgendaRejection.EvaluationStandsAlready;
import dk.medspor.meetings.AgendaRejection.ItemHasLeft;
import dk.medspor.meetings.AgendaRejection.ItemIsNotWaiting;
import dk.medspor.meetings.AgendaRejection.NotTheItemsOfTheAgenda;
import dk.medspor.meetings.AgendaRejection.NothingToEvaluate;
import dk.medspor.meetings.AgendaRejection.ProposalDeadlinePassed;
import dk.medspor.meetings.AgendaRejection.PublicationDeadlinePassed;
import dk.medspor.meetings.AgendaRejection.ReasonAfterPublicationMissing;
import dk.medspor.meetings.AgendaRejection.ReferredAlready;
import dk.medspor.meetings.AgendaRejection.ReferredToItself;
import dk.medspor.meetings.AgendaRejection.SlotEndsBeforeItBegins;
import dk.medspor.meetings.AgendaRejection.UnknownAttachment;
import dk.medspor.meetings.AgendaRejection.UnknownItem;
import dk.medspor.meetings.AgendaRejection.UnknownReferee;
import dk.medspor.meetings.ArrangementCommand.CancelMeeting;
import dk.medspor.meetings.ArrangementCommand.HoldPlannedMeeting;
import dk.medspor.meetings.ArrangementRejection.ArrangedAfterToday;
import dk.medspor.meetings.ArrangementRejection.ArrangedBeforeAnother;
import dk.medspor.meetings.ArrangementRejection.MeetingIsCancelled;
import dk.medspor.meetings.ArrangementRejection.MeetingIsHeld;
import dk.medspor.meetings.Attachment;
import dk.medspor.meetings.ItemContent;
import dk.medspor.meetings.ItemOrigin;
import dk.medspor.meetings.ItemRef;
import dk.medspor.meetings.MeetingCommand;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.WaitingItem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final MeetingCommand PLAN = plan(DATE);
    private static final MeetingCommand BUDGET = propose("Budget");
    private static final MeetingCommand APV = propose("APV");
    private static final MeetingCommand HOLD = new HoldPlannedMeeting(ID);
    private static final ItemRef ELSEWHERE = new ItemRef(new MeetingId(new UUID(1, 2)), 3);
    private static final Attachment PAPER =
            new Attachment(Protected.text("budget.pdf"), "application/pdf", 17_000, SHA_256);

    @Test
    void an_item_is_proposed_up_to_the_deadline() {
        assertThat(titles(PLAN, BUDGET, APV)).containsExactly("Budget", "APV");
        assertThat(first(PLAN, BUDGET).late()).isEmpty();
    }

    @Test
    void a_late_item_is_refused_with_the_deadline_or_accepted_with_its_urgency() {
        LocalDate late = PROPOSALS_UNTIL.plusDays(1);

        after(PLAN)
                .when(propose(item("Lukning"), late, Optional.empty()))
                .thenRefused(new ProposalDeadlinePassed(PROPOSALS_UNTIL));
        assertThat(first(PLAN, propose(item("Lukning"), late, Optional.of(REASON))).late())
                .contains(new Lateness(PROPOSALS_UNTIL, REASON));
        assertThat(first(PLAN, propose(item("Lukning"), TODAY, Optional.of(REASON))).late())
                .isPresent();
    }

    @Test
    void an_item_changes_freely_until_it_is_published_and_with_a_reason_then() {
        MeetingCommand silently = change("Budget 2027", Optional.empty());

        assertThat(titles(PLAN, BUDGET, silently)).containsExactly("Budget 2027");
        after(PLAN, BUDGET, publish(TODAY))
                .when(silently)
                .thenRefused(new ReasonAfterPublicationMissing(TODAY));
        assertThat(titles(PLAN, BUDGET, publish(TODAY), change("Nyt", Optional.of(REASON))))
                .containsExactly("Nyt");
        assertThat(
                        after(PLAN, BUDGET, silently)
                                .dossier()
                                .on(PROPOSALS_UNTIL)
                                .orElseThrow()
                                .agenda()
                                .standing()
                                .getFirst()
                                .content())
                .isEqualTo(item("Budget"));
    }

    @Test
    void an_agenda_is_published_in_time_or_with_a_reason() {
        var soon = plan(TODAY.plusDays(3));
        var urgent = propose(item("Budget"), TODAY, Optional.of(REASON));
        LocalDate deadline = TODAY.minusDays(4);

        assertThat(after(PLAN, BUDGET, publish(TODAY)).dossier().agenda().publishedOn())
                .contains(TODAY);
        after(soon, urgent)
                .when(publish(TODAY))
                .thenRefused(new PublicationDeadlinePassed(deadline));
        assertThat(
                        after(soon, urgent, publish(TODAY, Optional.of(REASON)))
                                .dossier()
                                .agenda()
                                .publications()
                                .getFirst()
                                .late())
                .contains(new Lateness(deadline, REASON));
        after(PLAN).when(publish(TODAY)).thenRefused(new AgendaIsEmpty());
        after(PLAN, BUDGET, publish(TODAY))
                .when(publish(TODAY.minusDays(1)))
                .thenRefused(new ArrangedBeforeAnother(TODAY.minusDays(1), TODAY));
    }

    @Test
    void items_are_put_in_another_order_all_of_them() {
        assertThat(titles(PLAN, BUDGET, APV, order(2, 1))).containsExactly("APV", "Budget");
        assertThat(titles(PLAN, BUDGET, APV, order(2, 1), propose("Nyt")))
                .containsExactly("APV", "Budget", "Nyt");
        var expected = new NotTheItemsOfTheAgenda(List.of(1, 2));
        after(PLAN, BUDGET, APV).when(order(1)).thenRefused(expected);
        after(PLAN, BUDGET, APV)
                .when(new OrderAgenda(ID, TODAY.plusDays(1), List.of(2, 1)))
                .thenRefused(new ArrangedAfterToday(TODAY.plusDays(1), TODAY));
        after(PLAN, BUDGET, APV, order(2, 1))
                .when(new OrderAgenda(ID, PLANNED_ON, List.of(1, 2)))
                .thenRefused(new ArrangedBeforeAnother(PLANNED_ON, PROPOSALS_UNTIL));
        assertThat(
                        after(PLAN, BUDGET, APV, new OrderAgenda(ID, TODAY, List.of(2, 1)))
                                .dossier()
                                .on(TODAY.minusDays(1))
                                .orElseThrow()
                                .agenda()
                                .standing())
                .extracting(it -> it.content().title().value())
                .containsExactly("Budget", "APV");
        after(PLAN, BUDGET, APV).when(order(1, 1, 2)).thenRefused(expected);
        after(PLAN, BUDGET, APV).when(order(1, 3)).thenRefused(expected);
    }

    @Test
    void a_struck_item_leaves_its_number_behind() {
        assertThat(titles(PLAN, BUDGET, remove(1), APV)).containsExactly("APV");
        assertThat(first(PLAN, BUDGET, remove(1), APV).item()).isEqualTo(2);
        assertThat(after(PLAN, BUDGET, remove(1)).dossier().agenda().left()).hasSize(1);
        for (MeetingCommand next : onItem(1)) {
            after(PLAN, BUDGET, remove(1)).when(next).thenRefused(new ItemHasLeft(1, TODAY));
        }
    }

    @Test
    void an_item_that_was_not_reached_waits_for_a_later_meeting() {
        var held = new MeetingCommand[] {plan(TODAY), early("Budget"), HOLD};

        after(held)
                .when(defer(1))
                .then(new AgendaItemDeferred(ID, 1, TODAY, HMU, item("Budget"), REASON));
        after(held).when(remove(1)).thenRefused(new MeetingIsHeld(TODAY));
    }

    @Test
    void what_waits_is_taken_up_once_and_without_a_deadline() {
        var takeUp = takeUp(Optional.of(item("Udskudt")));

        assertThat(first(PLAN, takeUp).origin()).isEqualTo(ItemOrigin.takenUp(ELSEWHERE));
        after(PLAN, takeUp).when(takeUp).thenRefused(new ItemIsNotWaiting(ELSEWHERE));
        after(PLAN).when(takeUp(Optional.empty())).thenRefused(new ItemIsNotWaiting(ELSEWHERE));
    }

    @Test
    void what_waited_for_a_body_that_ended_says_on_whose_list_it_stood() {
        var takeUp = takeUp(AREA, Optional.of(item("Arvet")));

        assertThat(first(PLAN, takeUp).origin().waitedFor()).contains(AREA);
    }

    @Test
    void what_is_to_be_evaluated_stands_on_it_once_and_says_when_it_was_composed() {
        MeetingCommand evaluate = evaluate(Optional.of(item("Evaluering")));

        assertThat(first(PLAN, evaluate).origin()).isEqualTo(ItemOrigin.composedAt(17));
        after(PLAN, evaluate).when(evaluate).thenRefused(new EvaluationStandsAlready(1));
        assertThat(titles(PLAN, evaluate, remove(1), evaluate)).containsExactly("Evaluering");
        after(PLAN).when(evaluate(Optional.empty())).thenRefused(new NothingToEvaluate());
        after(plan(TODAY), HOLD).when(evaluate).thenRefused(new MeetingIsHeld(TODAY));
    }

    @Test
    void an_item_is_referred_to_each_other_body_and_forum_once() {
        var union = new Forum(Forum.Kind.UNION, Optional.empty(), Optional.empty());

        assertThat(
                        first(PLAN, BUDGET, refer(1, body(AREA), true), refer(1, union, true))
                                .referrals())
                .hasSize(2);
        after(PLAN, BUDGET, refer(1, union, true))
                .when(refer(1, union, true))
                .thenRefused(new ReferredAlready(1, TODAY));
        after(PLAN, BUDGET).when(refer(1, body(HMU), true)).thenRefused(new ReferredToItself(HMU));
        after(PLAN, BUDGET).when(refer(1, body(AREA), false)).thenRefused(new UnknownReferee(AREA));
    }

    @Test
    void a_document_is_attached_once_and_taken_away() {
        var attach = new AttachDocument(ID, 1, TODAY, PAPER);
        var detach = new RemoveAttachment(ID, 1, TODAY, SHA_256, REASON);

        assertThat(first(PLAN, BUDGET, attach).attachments()).containsExactly(PAPER);
        assertThat(first(PLAN, BUDGET, attach, detach).attachments()).isEmpty();
        assertThat(first(PLAN, BUDGET, attach, detach, attach).attachments())
                .containsExactly(PAPER);
        after(PLAN, BUDGET, attach).when(attach).thenRefused(new AttachedAlready(SHA_256));
        after(PLAN, BUDGET).when(detach).thenRefused(new UnknownAttachment(SHA_256));
    }

    @Test
    void nothing_is_done_to_an_item_that_never_was() {
        for (MeetingCommand next : onItem(7)) {
            after(PLAN, BUDGET).when(next).thenRefused(new UnknownItem(7));
        }
    }

    @Test
    void no_agenda_is_worked_on_when_the_meeting_is_over() {
        var cancel = new CancelMeeting(ID, TODAY, REASON);
        for (MeetingCommand next :
                List.of(APV, takeUp(Optional.of(item("U"))), order(1), publish(TODAY), remove(1))) {
            after(PLAN, BUDGET, cancel).when(next).thenRefused(new MeetingIsCancelled(TODAY));
            after(plan(TODAY), early("Budget"), HOLD)
                    .when(next)
                    .thenRefused(new MeetingIsHeld(TODAY));
        }
    }

    @Test
    void days_and_slots_lie_in_order() {
        LocalDate before = PLANNED_ON.minusDays(1);
        LocalDate tomorrow = TODAY.plusDays(1);

        after(PLAN)
                .when(propose(item("U"), before, Optional.empty()))
                .thenRefused(new ArrangedBeforeAnother(before, PLANNED_ON));
        after(PLAN)
                .when(propose(item("U"), tomorrow, Optional.of(REASON)))
                .thenRefused(new ArrangedAfterToday(tomorrow, TODAY));
        after(PLAN)
                .when(propose(backwards(), PLANNED_ON, Optional.empty()))
                .thenRefused(new SlotEndsBeforeItBegins(LocalTime.of(10, 0), LocalTime.of(9, 0)));
        after(PLAN, BUDGET)
                .when(new RemoveAgendaItem(ID, 1, PLANNED_ON, REASON))
                .thenRefused(new ArrangedBeforeAnother(PLANNED_ON, PROPOSALS_UNTIL));
    }

    private static List<MeetingCommand> onItem(int item) {
        return List.of(
                remove(item),
                defer(item),
                refer(item, body(AREA), true),
                new ChangeAgendaItem(ID, item, TODAY, item("Nyt"), Optional.of(REASON)),
                new AttachDocument(ID, item, TODAY, PAPER),
                new RemoveAttachment(ID, item, TODAY, SHA_256, REASON));
    }

    private static List<String> titles(MeetingCommand... commands) {
        return standing(commands).stream().map(it -> it.content().title().value()).toList();
    }

    private static AgendaItem first(MeetingCommand... commands) {
        return standing(commands).getFirst();
    }

    private static List<AgendaItem> standing(MeetingCommand... commands) {
        Agenda agenda = after(commands).dossier().agenda();
        return agenda.standing();
    }

    /** Proposed on the day of the planning, in time for any meeting. */
    private static MeetingCommand early(String title) {
        return propose(item(title), PLANNED_ON, Optional.empty());
    }

    private static MeetingCommand change(String title, Optional<Protected<String>> reason) {
        return new ChangeAgendaItem(ID, 1, TODAY, item(title), reason);
    }

    private static MeetingCommand remove(int item) {
        return new RemoveAgendaItem(ID, item, TODAY, REASON);
    }

    private static MeetingCommand defer(int item) {
        return new DeferAgendaItem(ID, item, TODAY, REASON);
    }

    private static MeetingCommand takeUp(Optional<ItemContent> waiting) {
        return takeUp(HMU, waiting);
    }

    private static MeetingCommand takeUp(MedBodyId waitingFor, Optional<ItemContent> waiting) {
        return new TakeUpItem(
                ID, TODAY, ELSEWHERE, waiting.map(it -> new WaitingItem(waitingFor, it)));
    }

    private static MeetingCommand evaluate(Optional<ItemContent> content) {
        return new AddEvaluationItem(ID, TODAY, content, 17);
    }

    private static MeetingCommand order(Integer... items) {
        return new OrderAgenda(ID, PROPOSALS_UNTIL, List.of(items));
    }

    private static MeetingCommand publish(LocalDate on) {
        return publish(on, Optional.empty());
    }

    private static MeetingCommand publish(LocalDate on, Optional<Protected<String>> reason) {
        return new PublishAgenda(ID, on, reason, AgendaDeadlines.USUAL);
    }
}
