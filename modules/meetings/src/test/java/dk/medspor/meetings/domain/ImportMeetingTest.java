package dk.medspor.meetings.domain;

import static dk.medspor.meetings.ThemeDay.HELD_ON;
import static dk.medspor.meetings.ThemeDay.HMU;
import static dk.medspor.meetings.ThemeDay.ID;
import static dk.medspor.meetings.ThemeDay.TODAY;
import static dk.medspor.meetings.ThemeDay.details;
import static dk.medspor.meetings.ThemeDay.held;
import static dk.medspor.meetings.ThemeDay.importNotes;
import static dk.medspor.meetings.ThemeDay.imported;
import static dk.medspor.meetings.ThemeDay.notes;
import static dk.medspor.meetings.ThemeDay.point;
import static dk.medspor.meetings.ThemeDay.recorded;
import static dk.medspor.meetings.domain.Story.given;

import dk.medspor.medbodies.OtherBody;
import dk.medspor.meetings.MeetingCommand.ImportMeeting;
import dk.medspor.meetings.MeetingRejection.ContributionAlreadyRecorded;
import dk.medspor.meetings.MeetingRejection.MeetingAfterToday;
import dk.medspor.meetings.MeetingRejection.MeetingAlreadyRecorded;
import dk.medspor.meetings.MeetingRejection.NotesAlreadyImported;
import dk.medspor.meetings.MeetingRejection.SameImportAgain;
import dk.medspor.meetings.MeetingRejection.UnknownMeetingBody;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportMeetingTest {

    @Test
    void records_the_meeting_its_source_and_all_its_points_in_order() {
        given().when(importNotes("f1", point(2), point(1)))
                .then(held(), imported("f1"), recorded(point(2)), recorded(point(1)));
    }

    @Test
    void records_a_meeting_where_nothing_was_said() {
        given().when(importNotes("f1")).then(held(), imported("f1"));
    }

    @Test
    void knows_the_same_import_again() {
        given(held(), imported("f1"), recorded(point(1)))
                .when(importNotes("f1", point(1)))
                .thenRefused(new SameImportAgain(ID));
    }

    @Test
    void knows_the_same_import_again_after_points_were_added() {
        given(held(), imported("f1"), recorded(point(1)), recorded(point(2)))
                .when(importNotes("f1", point(1)))
                .thenRefused(new SameImportAgain(ID));
    }

    @Test
    void refuses_the_same_notes_with_other_content() {
        given(held(), imported("f1"), recorded(point(1)))
                .when(importNotes("f2", point(1), point(2)))
                .thenRefused(new NotesAlreadyImported(ID));
    }

    @Test
    void refuses_a_meeting_that_was_recorded_by_hand() {
        given(held()).when(importNotes("f1")).thenRefused(new MeetingAlreadyRecorded(ID));
    }

    @Test
    void refuses_everything_when_one_point_comes_twice() {
        given().when(importNotes("f1", point(1), point(2), point(1)))
                .thenRefused(new ContributionAlreadyRecorded(point(1).id()));
    }

    @Test
    void refuses_a_body_that_nobody_knows() {
        given().when(
                        new ImportMeeting(
                                ID,
                                details(HELD_ON),
                                OtherBody.unknown(HMU),
                                notes("f1"),
                                List.of()))
                .thenRefused(new UnknownMeetingBody(HMU));
    }

    @Test
    void refuses_a_meeting_in_the_future() {
        var tomorrow = TODAY.plusDays(1);

        given().when(
                        new ImportMeeting(
                                ID,
                                details(tomorrow),
                                OtherBody.there(HMU),
                                notes("f1"),
                                List.of()))
                .thenRefused(new MeetingAfterToday(tomorrow, TODAY));
    }
}
