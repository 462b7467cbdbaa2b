package dk.medspor.meetings.domain;

import static dk.medspor.meetings.ImportedProceedings.NONE;
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
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.kernel.DueTime;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.OtherBody;
import dk.medspor.meetings.AgendaEvent.AgendaItemAdded;
import dk.medspor.meetings.AgendaRejection.ContentDiffers;
import dk.medspor.meetings.AgendaRejection.ContentKeptAlready;
import dk.medspor.meetings.AgendaRejection.UnknownItem;
import dk.medspor.meetings.ArrangementEvent.TimeAndPlaceNoted;
import dk.medspor.meetings.Attendance;
import dk.medspor.meetings.Conclusion;
import dk.medspor.meetings.FollowUp;
import dk.medspor.meetings.ImportedProceedings;
import dk.medspor.meetings.ItemContent;
import dk.medspor.meetings.ItemOrigin;
import dk.medspor.meetings.ItemPurpose;
import dk.medspor.meetings.KeptNotes;
import dk.medspor.meetings.MeetingCommand.ImportMeeting;
import dk.medspor.meetings.MeetingCommand.KeepNotes;
import dk.medspor.meetings.MeetingEvent.NotesKept;
import dk.medspor.meetings.MeetingRejection.ContributionAlreadyRecorded;
import dk.medspor.meetings.MeetingRejection.MeetingAfterToday;
import dk.medspor.meetings.MeetingRejection.MeetingAlreadyRecorded;
import dk.medspor.meetings.MeetingRejection.NotReadFromNotes;
import dk.medspor.meetings.MeetingRejection.NotesAlreadyImported;
import dk.medspor.meetings.MeetingRejection.SameImportAgain;
import dk.medspor.meetings.MeetingRejection.UnknownMeeting;
import dk.medspor.meetings.MeetingRejection.UnknownMeetingBody;
import dk.medspor.meetings.ProceedingsCommand.NoteAttendance;
import dk.medspor.meetings.ProceedingsEvent.AttendanceNoted;
import dk.medspor.meetings.ProceedingsEvent.FollowUpAgreed;
import dk.medspor.meetings.ProceedingsEvent.ItemConcluded;
import dk.medspor.meetings.ProceedingsRejection.UnknownParticipant;
import dk.medspor.meetings.TimeAndPlace;
import dk.medspor.people.PersonId;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
                                List.of(),
                                NONE,
                                Optional.empty()))
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
                                List.of(),
                                NONE,
                                Optional.empty()))
                .thenRefused(new MeetingAfterToday(tomorrow, TODAY));
    }

    @Test
    void records_the_agenda_what_it_came_to_and_what_is_to_be_done() {
        given().when(minutes(Optional.of(1)))
                .then(held(), imported("f1"), ADDED, CONCLUDED, AGREED);
    }

    @Test
    void counts_the_events_that_it_becomes() {
        assertThat(minutes(Optional.of(1)).events()).isEqualTo(5);
    }

    @Test
    void refuses_a_follow_up_of_an_item_that_is_not_there() {
        given().when(minutes(Optional.of(2))).thenRefused(new UnknownItem(2));
    }

    @Test
    void records_when_and_where_it_was_held_who_came_and_the_notes_themselves() {
        given().when(whole("aa", List.of()))
                .then(
                        held(),
                        imported("f1"),
                        new NotesKept(ID, NOTES),
                        new TimeAndPlaceNoted(ID, HELD_ON, MORNING),
                        new AttendanceNoted(ID, HELD_ON, CAME));
        assertThat(whole("aa", List.of()).events()).isEqualTo(5);
    }

    @Test
    void refuses_another_file_than_the_one_that_was_read() {
        given().when(whole("bb", List.of())).thenRefused(new ContentDiffers("bb", 7));
    }

    @Test
    void refuses_somebody_whom_nobody_knows() {
        var stranger = new PersonId(CAME.personId());

        given().when(whole("aa", List.of(stranger))).thenRefused(new UnknownParticipant(stranger));
    }

    @Test
    void the_notes_are_kept_later_too_and_once() {
        given(held(), imported("f1")).when(new KeepNotes(ID, NOTES)).then(new NotesKept(ID, NOTES));
        given(held(), imported("f1"), new NotesKept(ID, NOTES))
                .when(new KeepNotes(ID, NOTES))
                .thenRefused(new ContentKeptAlready("aa"));
        given(held(), imported("f1"))
                .when(new KeepNotes(ID, new KeptNotes("bb", 7, "sealed")))
                .thenRefused(new ContentDiffers("bb", 7));
        given(held()).when(new KeepNotes(ID, NOTES)).thenRefused(new NotReadFromNotes(ID));
        given().when(new KeepNotes(ID, NOTES)).thenRefused(new UnknownMeeting(ID));
    }

    private static final KeptNotes NOTES = new KeptNotes("aa", 7, "sealed");
    private static final TimeAndPlace MORNING =
            new TimeAndPlace(
                    Optional.of(LocalTime.of(9, 0)),
                    Optional.empty(),
                    Optional.of(Protected.text("Havnen")));
    private static final Attendance CAME =
            new Attendance(
                    new UUID(3, 1),
                    Attendance.Capacity.GUEST,
                    Attendance.Presence.PRESENT,
                    Optional.empty());

    private static ImportMeeting whole(String sha256, List<PersonId> unknown) {
        return new ImportMeeting(
                ID,
                details(HELD_ON),
                OtherBody.there(HMU),
                notes("f1"),
                List.of(),
                new ImportedProceedings(
                        MORNING,
                        List.of(new NoteAttendance(ID, HELD_ON, CAME, unknown, List.of())),
                        List.of(),
                        List.of()),
                Optional.of(new KeptNotes(sha256, 7, "sealed")));
    }

    private static final ItemContent CONTENT =
            new ItemContent(
                    Protected.text("Reb"),
                    ItemPurpose.DECISION,
                    Optional.empty(),
                    List.of(Protected.text("at reb købes")),
                    Optional.empty());
    private static final Conclusion CONCLUSION =
            new Conclusion(Conclusion.Outcome.NOTED, Protected.text("Noteret"), Optional.empty());
    private static final DueTime DUE =
            new DueTime(
                    Protected.text("i maj"), Optional.empty(), Optional.empty(), Optional.empty());
    private static final AgendaItemAdded ADDED =
            new AgendaItemAdded(
                    ID, 1, HELD_ON, HMU, CONTENT, ItemOrigin.PROPOSAL, Optional.empty());
    private static final ItemConcluded CONCLUDED =
            new ItemConcluded(ID, 1, HELD_ON, CONCLUSION, Optional.empty());
    private static final FollowUpAgreed AGREED =
            new FollowUpAgreed(
                    ID,
                    HMU,
                    new FollowUp(
                            1,
                            HELD_ON,
                            Optional.of(1),
                            Protected.text("Reb købes"),
                            Optional.empty(),
                            Optional.empty(),
                            DUE,
                            Optional.empty()));

    private static ImportMeeting minutes(Optional<Integer> item) {
        return new ImportMeeting(
                ID,
                details(HELD_ON),
                OtherBody.there(HMU),
                notes("f1"),
                List.of(),
                new ImportedProceedings(
                        TimeAndPlace.UNSAID,
                        List.of(),
                        List.of(new ImportedProceedings.Item(CONTENT, Optional.of(CONCLUSION))),
                        List.of(
                                new ImportedProceedings.Agreed(
                                        item, Protected.text("Reb købes"), Optional.empty(), DUE))),
                Optional.empty());
    }
}
