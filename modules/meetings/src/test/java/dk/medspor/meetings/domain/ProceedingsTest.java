package dk.medspor.meetings.domain;

import static dk.medspor.meetings.PlannedMeeting.AREA;
import static dk.medspor.meetings.PlannedMeeting.DATE;
import static dk.medspor.meetings.PlannedMeeting.HMU;
import static dk.medspor.meetings.PlannedMeeting.ID;
import static dk.medspor.meetings.PlannedMeeting.PLANNED_ON;
import static dk.medspor.meetings.PlannedMeeting.REASON;
import static dk.medspor.meetings.PlannedMeeting.TODAY;
import static dk.medspor.meetings.PlannedMeeting.body;
import static dk.medspor.meetings.PlannedMeeting.item;
import static dk.medspor.meetings.PlannedMeeting.plan;
import static dk.medspor.meetings.PlannedMeeting.propose;
import static dk.medspor.meetings.domain.Story.after;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.kernel.DueTime;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.Sides;
import dk.medspor.meetings.AgendaCommand.DeferAgendaItem;
import dk.medspor.meetings.AgendaRejection.ItemHasLeft;
import dk.medspor.meetings.AgendaRejection.UnknownItem;
import dk.medspor.meetings.ArrangementCommand.CancelMeeting;
import dk.medspor.meetings.ArrangementCommand.HoldPlannedMeeting;
import dk.medspor.meetings.ArrangementRejection.ArrangedAfterToday;
import dk.medspor.meetings.ArrangementRejection.ArrangedBeforeAnother;
import dk.medspor.meetings.ArrangementRejection.MeetingIsCancelled;
import dk.medspor.meetings.ArrangementRejection.MeetingNotHeld;
import dk.medspor.meetings.Attendance;
import dk.medspor.meetings.Attendance.Capacity;
import dk.medspor.meetings.Attendance.Presence;
import dk.medspor.meetings.Conclusion;
import dk.medspor.meetings.Conclusion.Outcome;
import dk.medspor.meetings.FollowUp;
import dk.medspor.meetings.FollowUp.Closing;
import dk.medspor.meetings.FollowUp.Result;
import dk.medspor.meetings.FollowUp.State;
import dk.medspor.meetings.MeetingCommand;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.ProceedingsCommand.AgreeFollowUp;
import dk.medspor.meetings.ProceedingsCommand.CloseFollowUp;
import dk.medspor.meetings.ProceedingsCommand.ConcludeItem;
import dk.medspor.meetings.ProceedingsCommand.NoteAttendance;
import dk.medspor.meetings.ProceedingsCommand.ReopenFollowUp;
import dk.medspor.meetings.ProceedingsEvent.FollowUpAgreed;
import dk.medspor.meetings.ProceedingsEvent.ItemConcluded;
import dk.medspor.meetings.ProceedingsRejection.ConcludedAlready;
import dk.medspor.meetings.ProceedingsRejection.FollowUpDueBackwards;
import dk.medspor.meetings.ProceedingsRejection.FollowUpIsClosed;
import dk.medspor.meetings.ProceedingsRejection.FollowUpIsOpen;
import dk.medspor.meetings.ProceedingsRejection.HoldsNoSeat;
import dk.medspor.meetings.ProceedingsRejection.SidesOfDecisionOnly;
import dk.medspor.meetings.ProceedingsRejection.StatementOfEachSide;
import dk.medspor.meetings.ProceedingsRejection.SubstituteForWhom;
import dk.medspor.meetings.ProceedingsRejection.SubstitutedMayCome;
import dk.medspor.meetings.ProceedingsRejection.UnknownFollowUp;
import dk.medspor.meetings.ProceedingsRejection.UnknownFollowUpForum;
import dk.medspor.meetings.ProceedingsRejection.UnknownParticipant;
import dk.medspor.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProceedingsTest {

    private static final UUID LONE = new UUID(9, 1);
    private static final UUID BO = new UUID(9, 2);
    private static final LocalDate HELD = TODAY.minusDays(7);
    private static final MeetingCommand PLAN = plan(HELD);
    private static final MeetingCommand BUDGET =
            propose(item("Budget"), PLANNED_ON, Optional.empty());
    private static final MeetingCommand HOLD = new HoldPlannedMeeting(ID);
    private static final Protected<String> WORDS = Protected.text("Vi mangler timer.");
    private static final DueTime SPRING =
            due(Optional.of(HELD.plusDays(2)), Optional.of(HELD.plusDays(5)));

    @Test
    void apologies_come_before_the_meeting_and_a_substitute_after_them() {
        MeetingCommand apologies = attend(LONE, Capacity.MEMBER, Presence.APOLOGIES);
        MeetingCommand instead = substitute(Optional.of(LONE));

        assertThat(after(PLAN, apologies, HOLD, instead).dossier().proceedings().latestAttendance())
                .extracting(Attendance::presence)
                .containsExactly(Presence.APOLOGIES, Presence.PRESENT);
        after(PLAN, HOLD).when(instead).thenRefused(new SubstitutedMayCome(LONE));
        after(PLAN, apologies, HOLD)
                .when(substitute(Optional.empty()))
                .thenRefused(new SubstituteForWhom());
    }

    @Test
    void a_participant_is_registered_and_a_member_holds_a_seat() {
        var lone = new PersonId(LONE);
        var attendance =
                new Attendance(LONE, Capacity.MEMBER, Presence.APOLOGIES, Optional.empty());

        after(PLAN)
                .when(new NoteAttendance(ID, HELD, attendance, List.of(lone), List.of()))
                .thenRefused(new UnknownParticipant(lone));
        after(PLAN)
                .when(new NoteAttendance(ID, HELD, attendance, List.of(), List.of(lone)))
                .thenRefused(new HoldsNoSeat(lone));
    }

    @Test
    void nobody_was_there_before_the_meeting_was_held() {
        MeetingCommand present = attend(LONE, Capacity.GUEST, Presence.PRESENT);

        after(PLAN).when(present).thenRefused(new MeetingNotHeld(ID));
        after(plan(DATE), new CancelMeeting(ID, TODAY, REASON))
                .when(attend(LONE, Capacity.MEMBER, Presence.APOLOGIES))
                .thenRefused(new MeetingIsCancelled(TODAY));
        assertThat(
                        after(
                                        PLAN,
                                        attend(LONE, Capacity.MEMBER, Presence.APOLOGIES),
                                        HOLD,
                                        attend(LONE, Capacity.MEMBER, Presence.PRESENT))
                                .dossier()
                                .proceedings()
                                .latestAttendance())
                .extracting(Attendance::presence)
                .containsExactly(Presence.PRESENT);
    }

    @Test
    void an_item_is_concluded_at_a_meeting_that_was_held() {
        Conclusion noted = new Conclusion(Outcome.NOTED, WORDS, Optional.empty());

        after(PLAN, BUDGET, HOLD)
                .when(conclude(noted))
                .then(new ItemConcluded(ID, 1, HELD, noted, Optional.empty()));
        after(PLAN, BUDGET).when(conclude(noted)).thenRefused(new MeetingNotHeld(ID));
        after(PLAN, HOLD).when(conclude(noted)).thenRefused(new UnknownItem(1));
        after(PLAN, BUDGET, HOLD, new DeferAgendaItem(ID, 1, TODAY, REASON))
                .when(conclude(noted))
                .thenRefused(new ItemHasLeft(1, TODAY));
    }

    @Test
    void a_decision_is_agreed_or_carries_the_statement_of_each_side() {
        Story held = after(PLAN, BUDGET, HOLD);
        var agreed = sides(Sides.View.AGREED, Optional.empty(), Optional.empty());
        var disagreed = sides(Sides.View.DISAGREED, Optional.of(WORDS), Optional.of(WORDS));

        for (Conclusion fine : List.of(agreed, disagreed)) {
            held.when(conclude(fine)).then(new ItemConcluded(ID, 1, HELD, fine, Optional.empty()));
        }
        for (Conclusion lacking :
                List.of(
                        sides(Sides.View.DISAGREED, Optional.of(WORDS), Optional.empty()),
                        sides(Sides.View.DISAGREED, Optional.empty(), Optional.of(WORDS)),
                        sides(Sides.View.AGREED, Optional.of(WORDS), Optional.empty()))) {
            held.when(conclude(lacking)).thenRefused(new StatementOfEachSide());
        }
        held.when(conclude(new Conclusion(Outcome.DECIDED, WORDS, Optional.empty())))
                .thenRefused(new SidesOfDecisionOnly());
        held.when(conclude(new Conclusion(Outcome.NOTED, WORDS, agreed.sides())))
                .thenRefused(new SidesOfDecisionOnly());
    }

    @Test
    void a_conclusion_is_put_otherwise_with_a_reason_and_both_are_kept() {
        Conclusion first = new Conclusion(Outcome.NOTED, WORDS, Optional.empty());
        Conclusion second = new Conclusion(Outcome.DISCUSSED, WORDS, Optional.empty());

        after(PLAN, BUDGET, HOLD, conclude(first))
                .when(conclude(second))
                .thenRefused(new ConcludedAlready(1));
        var both =
                after(
                                PLAN,
                                BUDGET,
                                HOLD,
                                conclude(first),
                                new ConcludeItem(ID, 1, second, Optional.of(REASON)))
                        .dossier()
                        .proceedings();
        assertThat(both.conclusion(1)).contains(second);
        assertThat(both.conclusions()).hasSize(2);
    }

    @Test
    void a_follow_up_is_agreed_on_the_day_of_the_meeting_with_a_vague_due() {
        after(PLAN, BUDGET, HOLD)
                .when(agree(Optional.of(1), SPRING))
                .then(new FollowUpAgreed(ID, HMU, followUp(Optional.of(1), SPRING)));
        after(PLAN, BUDGET).when(agree(Optional.of(1), SPRING)).thenRefused(new MeetingNotHeld(ID));
        after(PLAN, HOLD).when(agree(Optional.of(1), SPRING)).thenRefused(new UnknownItem(1));
        after(PLAN, HOLD)
                .when(
                        agree(
                                Optional.empty(),
                                due(Optional.of(HELD), Optional.of(HELD.minusDays(1)))))
                .thenRefused(new FollowUpDueBackwards(HELD, HELD.minusDays(1)));
        after(PLAN, HOLD)
                .when(
                        new AgreeFollowUp(
                                ID,
                                Optional.empty(),
                                WORDS,
                                Optional.empty(),
                                Optional.of(body(AREA)),
                                false,
                                SPRING))
                .thenRefused(new UnknownFollowUpForum(AREA));
    }

    @Test
    void a_follow_up_is_late_after_its_last_day_and_never_without_one() {
        FollowUp dated = followUp(Optional.empty(), SPRING);
        DueTime someDay = due(Optional.empty(), Optional.empty());
        DueTime whenReady =
                new DueTime(WORDS, Optional.empty(), Optional.empty(), Optional.of(WORDS));

        assertThat(dated.state(HELD.plusDays(5))).isEqualTo(State.OPEN);
        assertThat(dated.state(HELD.plusDays(6))).isEqualTo(State.LATE);
        assertThat(followUp(Optional.empty(), someDay).state(TODAY)).isEqualTo(State.OPEN);
        assertThat(followUp(Optional.empty(), whenReady).state(TODAY)).isEqualTo(State.AWAITING);
    }

    @Test
    void a_follow_up_is_closed_once_with_a_reason_and_opened_again() {
        MeetingCommand agree = agree(Optional.empty(), SPRING);
        MeetingCommand reopen = new ReopenFollowUp(ID, 1, REASON);

        var closed = after(PLAN, HOLD, agree, close(TODAY)).dossier();
        assertThat(followUp(closed).state(TODAY)).isEqualTo(State.CLOSED);
        assertThat(followUp(closed).on(TODAY.minusDays(1)).orElseThrow().closing()).isEmpty();
        after(PLAN, HOLD, agree, close(TODAY))
                .when(close(TODAY))
                .thenRefused(new FollowUpIsClosed(1, TODAY));
        assertThat(followUp(after(PLAN, HOLD, agree, close(TODAY), reopen).dossier()).closing())
                .isEmpty();
        after(PLAN, HOLD, agree).when(reopen).thenRefused(new FollowUpIsOpen(1));
        after(PLAN, HOLD).when(reopen).thenRefused(new UnknownFollowUp(1));
        after(PLAN, HOLD).when(close(TODAY)).thenRefused(new UnknownFollowUp(1));
        LocalDate tomorrow = TODAY.plusDays(1);
        after(PLAN, HOLD, agree)
                .when(close(tomorrow))
                .thenRefused(new ArrangedAfterToday(tomorrow, TODAY));
        after(PLAN, HOLD, agree)
                .when(close(HELD.minusDays(1)))
                .thenRefused(new ArrangedBeforeAnother(HELD.minusDays(1), HELD));
    }

    private static FollowUp followUp(MeetingDossier dossier) {
        return dossier.proceedings().followUp(1).orElseThrow();
    }

    private static FollowUp followUp(Optional<Integer> item, DueTime due) {
        return new FollowUp(
                1,
                HELD,
                item,
                WORDS,
                Optional.empty(),
                Optional.<Forum>empty(),
                due,
                Optional.empty());
    }

    private static MeetingCommand agree(Optional<Integer> item, DueTime due) {
        return new AgreeFollowUp(ID, item, WORDS, Optional.empty(), Optional.empty(), true, due);
    }

    private static MeetingCommand close(LocalDate on) {
        return new CloseFollowUp(ID, 1, new Closing(on, Result.DONE, REASON));
    }

    private static MeetingCommand conclude(Conclusion conclusion) {
        return new ConcludeItem(ID, 1, conclusion, Optional.empty());
    }

    private static Conclusion sides(
            Sides.View view,
            Optional<Protected<String>> management,
            Optional<Protected<String>> employees) {
        return new Conclusion(
                Outcome.DECIDED, WORDS, Optional.of(new Sides(view, management, employees)));
    }

    private static MeetingCommand attend(UUID person, Capacity capacity, Presence presence) {
        return new NoteAttendance(
                ID,
                HELD,
                new Attendance(person, capacity, presence, Optional.empty()),
                List.of(),
                List.of());
    }

    private static MeetingCommand substitute(Optional<UUID> insteadOf) {
        return new NoteAttendance(
                ID,
                HELD,
                new Attendance(BO, Capacity.SUBSTITUTE, Presence.PRESENT, insteadOf),
                List.of(),
                List.of());
    }

    private static DueTime due(Optional<LocalDate> from, Optional<LocalDate> to) {
        return new DueTime(Protected.text("til foråret"), from, to, Optional.empty());
    }
}
