package dk.medspor.meetings.domain;

import static dk.medspor.meetings.ThemeDay.HELD_ON;
import static dk.medspor.meetings.ThemeDay.ID;
import static dk.medspor.meetings.ThemeDay.held;
import static dk.medspor.meetings.ThemeDay.imported;
import static dk.medspor.meetings.ThemeDay.point;
import static dk.medspor.meetings.ThemeDay.record;
import static dk.medspor.meetings.ThemeDay.recorded;
import static dk.medspor.meetings.domain.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.meetings.MeetingRejection.ContributionAlreadyRecorded;
import dk.medspor.meetings.MeetingRejection.UnknownMeeting;
import org.junit.jupiter.api.Test;

class RecordContributionTest {

    @Test
    void records_a_point_on_the_day_of_the_meeting() {
        given(held()).when(record(point(1))).then(recorded(point(1)));
        assertThat(recorded(point(1)).heldFrom()).contains(HELD_ON);
    }

    @Test
    void adds_a_point_to_an_imported_meeting() {
        given(held(), imported("f1"), recorded(point(1)))
                .when(record(point(2)))
                .then(recorded(point(2)));
    }

    @Test
    void refuses_a_point_of_a_meeting_that_nobody_recorded() {
        given().when(record(point(1))).thenRefused(new UnknownMeeting(ID));
    }

    @Test
    void refuses_the_latest_point_a_second_time() {
        given(held(), recorded(point(1)))
                .when(record(point(1)))
                .thenRefused(new ContributionAlreadyRecorded(point(1).id()));
    }

    @Test
    void refuses_any_earlier_point_a_second_time() {
        given(held(), recorded(point(1)), recorded(point(2)), recorded(point(3)))
                .when(record(point(1)))
                .thenRefused(new ContributionAlreadyRecorded(point(1).id()));
    }
}
