package dk.medspor.meetings.domain;

import static dk.medspor.meetings.PlannedMeeting.AREA;
import static dk.medspor.meetings.PlannedMeeting.DATE;
import static dk.medspor.meetings.PlannedMeeting.HMU;
import static dk.medspor.meetings.PlannedMeeting.ID;
import static dk.medspor.meetings.PlannedMeeting.PLANNED_ON;
import static dk.medspor.meetings.PlannedMeeting.REASON;
import static dk.medspor.meetings.PlannedMeeting.TODAY;
import static dk.medspor.meetings.PlannedMeeting.item;
import static dk.medspor.meetings.PlannedMeeting.plan;
import static dk.medspor.meetings.PlannedMeeting.times;
import static dk.medspor.meetings.ThemeDay.HELD_ON;
import static dk.medspor.meetings.ThemeDay.hold;
import static dk.medspor.meetings.ThemeDay.importNotes;
import static dk.medspor.meetings.ThemeDay.point;
import static dk.medspor.meetings.ThemeDay.record;
import static dk.medspor.meetings.domain.Story.after;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.medbodies.Dissolution;
import dk.medspor.medbodies.EndedBody;
import dk.medspor.medbodies.OtherBody;
import dk.medspor.meetings.AgendaItem;
import dk.medspor.meetings.Arrangement.State;
import dk.medspor.meetings.ArrangementCommand;
import dk.medspor.meetings.ArrangementCommand.CancelMeeting;
import dk.medspor.meetings.ArrangementCommand.HoldPlannedMeeting;
import dk.medspor.meetings.ArrangementCommand.MoveMeeting;
import dk.medspor.meetings.ArrangementCommand.PlanMeeting;
import dk.medspor.meetings.ArrangementCommand.ReinstateMeeting;
import dk.medspor.meetings.ArrangementEvent.MeetingCancelled;
import dk.medspor.meetings.ArrangementEvent.MeetingMoved;
import dk.medspor.meetings.ArrangementRejection.ArrangedAfterToday;
import dk.medspor.meetings.ArrangementRejection.ArrangedBeforeAnother;
import dk.medspor.meetings.ArrangementRejection.EndsBeforeItBegins;
import dk.medspor.meetings.ArrangementRejection.JointBodyTwice;
import dk.medspor.meetings.ArrangementRejection.MeetingBeforeItsPlanning;
import dk.medspor.meetings.ArrangementRejection.MeetingIsCancelled;
import dk.medspor.meetings.ArrangementRejection.MeetingIsHeld;
import dk.medspor.meetings.ArrangementRejection.MeetingIsNotCancelled;
import dk.medspor.meetings.ArrangementRejection.MeetingNotHeld;
import dk.medspor.meetings.ItemOrigin;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingEvent.MeetingHeld;
import dk.medspor.meetings.MeetingRejection.MeetingAfterToday;
import dk.medspor.meetings.MeetingRejection.MeetingAlreadyRecorded;
import dk.medspor.meetings.MeetingRejection.MeetingBodyHasEnded;
import dk.medspor.meetings.MeetingRejection.UnknownMeeting;
import dk.medspor.meetings.MeetingRejection.UnknownMeetingBody;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    private static final ArrangementCommand MOVE = move(PLANNED_ON.plusDays(9), DATE.plusDays(7));
    private static final ArrangementCommand CANCEL = new CancelMeeting(ID, TODAY, REASON);
    private static final ArrangementCommand HOLD = new HoldPlannedMeeting(ID);

    @Test
    void a_plan_begins_with_what_recurs() {
        MeetingDossier planned =
                after(
                                plan(
                                        DATE,
                                        PLANNED_ON,
                                        List.of(AREA),
                                        List.of(),
                                        times(9, 12),
                                        List.of(item("Siden sidst"), item("Eventuelt"))))
                        .dossier();

        assertThat(planned.agenda().standing()).extracting(AgendaItem::item).containsExactly(1, 2);
        assertThat(planned.agenda().standing())
                .extracting(AgendaItem::origin)
                .containsOnly(ItemOrigin.RECURRENCE);
        assertThat(planned.arrangement().bodies()).containsExactly(HMU, AREA);
    }

    @Test
    void is_moved_with_a_reason_and_keeps_when_it_was_to_be() {
        Story planned = after(plan(DATE));
        planned.when(MOVE)
                .then(
                        new MeetingMoved(
                                ID,
                                PLANNED_ON.plusDays(9),
                                DATE.plusDays(7),
                                times(10, 12),
                                REASON));

        MeetingDossier moved = after(plan(DATE), MOVE).dossier();
        assertThat(moved.arrangement().date()).isEqualTo(DATE.plusDays(7));
        assertThat(moved.on(PLANNED_ON.plusDays(8)).orElseThrow().arrangement().date())
                .isEqualTo(DATE);
        assertThat(moved.on(PLANNED_ON.minusDays(1))).isEmpty();
    }

    @Test
    void is_held_on_the_day_that_was_said_last() {
        Story today = after(plan(TODAY.minusDays(7)), move(PLANNED_ON, TODAY));

        today.when(HOLD).then(new MeetingHeld(ID, plan(TODAY).details()));
        assertThat(after(plan(TODAY), HOLD).dossier().arrangement().state()).isEqualTo(State.HELD);
        after(plan(DATE)).when(HOLD).thenRefused(new MeetingAfterToday(DATE, TODAY));
    }

    @Test
    void is_called_off_with_a_reason() {
        after(plan(DATE)).when(CANCEL).then(new MeetingCancelled(ID, TODAY, REASON));
        MeetingDossier cancelled = after(plan(DATE), CANCEL).dossier();
        assertThat(cancelled.arrangement().state()).isEqualTo(State.CANCELLED);
        assertThat(cancelled.on(TODAY.minusDays(1)).orElseThrow().arrangement().state())
                .isEqualTo(State.PLANNED);
    }

    @Test
    void a_mistaken_cancellation_never_was() {
        ArrangementCommand reinstate = new ReinstateMeeting(ID, REASON);

        MeetingDossier again = after(plan(DATE), CANCEL, reinstate).dossier();
        assertThat(again.arrangement().state()).isEqualTo(State.PLANNED);
        after(plan(DATE)).when(reinstate).thenRefused(new MeetingIsNotCancelled(ID));
        after().when(reinstate).thenRefused(new UnknownMeeting(ID));
    }

    @Test
    void nothing_more_is_arranged_when_it_is_over() {
        for (ArrangementCommand next : List.of(MOVE, CANCEL, HOLD)) {
            after(plan(DATE), CANCEL).when(next).thenRefused(new MeetingIsCancelled(TODAY));
            after(plan(TODAY), HOLD).when(next).thenRefused(new MeetingIsHeld(TODAY));
            after(hold(HELD_ON)).when(next).thenRefused(new MeetingIsHeld(HELD_ON));
            after().when(next).thenRefused(new UnknownMeeting(ID));
        }
    }

    @Test
    void nothing_is_said_at_a_meeting_that_was_not_held() {
        after(plan(DATE)).when(record(point(1))).thenRefused(new MeetingNotHeld(ID));
        after(plan(DATE), CANCEL).when(record(point(1))).thenRefused(new MeetingNotHeld(ID));
        assertThat(after(plan(TODAY), HOLD, record(point(1))).dossier().arrangement().state())
                .isEqualTo(State.HELD);
    }

    @Test
    void is_planned_once() {
        after(plan(DATE)).when(plan(DATE)).thenRefused(new MeetingAlreadyRecorded(ID));
        after(plan(DATE)).when(hold(HELD_ON)).thenRefused(new MeetingAlreadyRecorded(ID));
        after(plan(DATE)).when(importNotes("f")).thenRefused(new MeetingAlreadyRecorded(ID));
        after(hold(HELD_ON)).when(plan(DATE)).thenRefused(new MeetingAlreadyRecorded(ID));
    }

    @Test
    void is_planned_by_known_bodies_each_once() {
        after().when(
                        plan(
                                DATE,
                                PLANNED_ON,
                                List.of(),
                                List.of(OtherBody.unknown(HMU)),
                                times(9, 12),
                                List.of()))
                .thenRefused(new UnknownMeetingBody(HMU));
        after().when(plan(DATE, PLANNED_ON, List.of(HMU), List.of(), times(9, 12), List.of()))
                .thenRefused(new JointBodyTwice(HMU));
        after().when(
                        plan(
                                DATE,
                                PLANNED_ON,
                                List.of(AREA, AREA),
                                List.of(),
                                times(9, 12),
                                List.of()))
                .thenRefused(new JointBodyTwice(AREA));
    }

    @Test
    void nothing_is_planned_with_a_body_for_after_its_end() {
        var end = new Dissolution(Dissolution.Kind.MERGED, DATE, HMU);
        var area = new OtherBody(AREA, true, Optional.empty(), Optional.of(end));
        LocalDate before = DATE.minusDays(1);

        after().when(planWith(area, DATE))
                .thenRefused(new MeetingBodyHasEnded(new EndedBody(AREA, DATE, HMU)));
        assertThat(after(planWith(area, before)).dossier().arrangement().date()).isEqualTo(before);
    }

    private static PlanMeeting planWith(OtherBody joint, LocalDate date) {
        return plan(date, PLANNED_ON, List.of(joint.id()), List.of(joint), times(9, 12), List.of());
    }

    @Test
    void days_and_times_lie_in_order() {
        LocalDate tomorrow = TODAY.plusDays(1);
        var backwards = new EndsBeforeItBegins(LocalTime.of(12, 0), LocalTime.of(9, 0));

        after().when(plan(DATE, tomorrow, List.of(), List.of(), times(9, 12), List.of()))
                .thenRefused(new ArrangedAfterToday(tomorrow, TODAY));
        after().when(plan(DATE, PLANNED_ON, List.of(), List.of(), times(12, 9), List.of()))
                .thenRefused(backwards);
        after().when(plan(PLANNED_ON.minusDays(1)))
                .thenRefused(new MeetingBeforeItsPlanning(PLANNED_ON.minusDays(1), PLANNED_ON));
        after(plan(DATE))
                .when(new MoveMeeting(ID, TODAY, DATE, times(12, 9), REASON))
                .thenRefused(backwards);
        after(plan(DATE))
                .when(move(tomorrow, DATE))
                .thenRefused(new ArrangedAfterToday(tomorrow, TODAY));
        after(plan(DATE), MOVE)
                .when(move(PLANNED_ON, DATE))
                .thenRefused(new ArrangedBeforeAnother(PLANNED_ON, PLANNED_ON.plusDays(9)));
        after(plan(DATE))
                .when(move(TODAY, PLANNED_ON))
                .thenRefused(new MeetingBeforeItsPlanning(PLANNED_ON, TODAY));
    }

    private static ArrangementCommand move(LocalDate on, LocalDate date) {
        return new MoveMeeting(ID, on, date, times(10, 12), REASON);
    }
}
