package dk.medspor.meetings.domain;

import static dk.medspor.meetings.ThemeDay.HELD_ON;
import static dk.medspor.meetings.ThemeDay.HMU;
import static dk.medspor.meetings.ThemeDay.ID;
import static dk.medspor.meetings.ThemeDay.TODAY;
import static dk.medspor.meetings.ThemeDay.details;
import static dk.medspor.meetings.ThemeDay.held;
import static dk.medspor.meetings.ThemeDay.hold;
import static dk.medspor.meetings.ThemeDay.notes;
import static dk.medspor.meetings.domain.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.kernel.Decision;
import dk.medspor.medbodies.Dissolution;
import dk.medspor.medbodies.EndedBody;
import dk.medspor.medbodies.OtherBody;
import dk.medspor.meetings.ImportedProceedings;
import dk.medspor.meetings.MeetingCommand.HoldMeeting;
import dk.medspor.meetings.MeetingCommand.ImportMeeting;
import dk.medspor.meetings.MeetingEvent.MeetingHeld;
import dk.medspor.meetings.MeetingRejection.MeetingAfterToday;
import dk.medspor.meetings.MeetingRejection.MeetingAlreadyRecorded;
import dk.medspor.meetings.MeetingRejection.MeetingBodyHasEnded;
import dk.medspor.meetings.MeetingRejection.UnknownMeetingBody;
import dk.medspor.meetings.PlannedMeeting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HoldMeetingTest {

    @Test
    void records_a_meeting_that_was_held() {
        given().when(hold(HELD_ON)).then(held());
    }

    @Test
    void records_a_meeting_of_today() {
        given().when(hold(TODAY)).then(new MeetingHeld(ID, details(TODAY)));
    }

    @Test
    void today_is_the_danish_day() {
        Instant justAfterMidnightInDenmark = Instant.parse("2026-11-22T23:00:00Z");
        var tomorrow = TODAY.plusDays(1);

        assertThat(
                        Meeting.decide(
                                hold(tomorrow), new Meeting.Unknown(), justAfterMidnightInDenmark))
                .isEqualTo(Decision.accept(new MeetingHeld(ID, details(tomorrow))));
    }

    @Test
    void holds_from_the_day_of_the_meeting() {
        assertThat(held().heldFrom()).contains(HELD_ON);
    }

    @Test
    void refuses_a_meeting_that_is_there_already() {
        given(held()).when(hold(HELD_ON)).thenRefused(new MeetingAlreadyRecorded(ID));
    }

    @Test
    void a_body_that_has_ended_met_before_its_end() {
        given().when(new HoldMeeting(ID, details(HELD_ON), ended(HELD_ON.plusDays(1))))
                .then(held());
        given().when(new HoldMeeting(ID, details(HELD_ON), ended(HELD_ON)))
                .thenRefused(
                        new MeetingBodyHasEnded(new EndedBody(HMU, HELD_ON, PlannedMeeting.AREA)));
        given().when(
                        new ImportMeeting(
                                ID,
                                details(HELD_ON),
                                ended(HELD_ON),
                                notes("f1"),
                                List.of(),
                                ImportedProceedings.NONE,
                                Optional.empty()))
                .thenRefused(
                        new MeetingBodyHasEnded(new EndedBody(HMU, HELD_ON, PlannedMeeting.AREA)));
    }

    static OtherBody ended(LocalDate on) {
        var end = new Dissolution(Dissolution.Kind.MERGED, on, PlannedMeeting.AREA);
        return new OtherBody(HMU, true, Optional.empty(), Optional.of(end));
    }

    @Test
    void refuses_a_body_that_nobody_knows() {
        given().when(new HoldMeeting(ID, details(HELD_ON), OtherBody.unknown(HMU)))
                .thenRefused(new UnknownMeetingBody(HMU));
    }

    @Test
    void refuses_a_meeting_in_the_future() {
        var tomorrow = TODAY.plusDays(1);

        given().when(hold(tomorrow)).thenRefused(new MeetingAfterToday(tomorrow, TODAY));
    }
}
