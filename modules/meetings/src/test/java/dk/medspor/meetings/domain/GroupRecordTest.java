package dk.medspor.meetings.domain;

import static dk.medspor.meetings.ThemeDay.HELD_ON;
import static dk.medspor.meetings.ThemeDay.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.kernel.Decision;
import dk.medspor.kernel.DueTime;
import dk.medspor.kernel.Protected;
import dk.medspor.meetings.Contribution;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.ContributionKind;
import dk.medspor.meetings.ContributionStanding;
import dk.medspor.meetings.DataNeed;
import dk.medspor.meetings.GroupId;
import dk.medspor.meetings.GroupRecordCommand;
import dk.medspor.meetings.GroupRecordCommand.AnswerDataNeed;
import dk.medspor.meetings.GroupRecordCommand.AssignDataNeed;
import dk.medspor.meetings.GroupRecordCommand.CaptureContribution;
import dk.medspor.meetings.GroupRecordCommand.EditContribution;
import dk.medspor.meetings.GroupRecordCommand.PlaceContribution;
import dk.medspor.meetings.GroupRecordCommand.ReinstateContribution;
import dk.medspor.meetings.GroupRecordCommand.WithdrawContribution;
import dk.medspor.meetings.GroupRecordEvent;
import dk.medspor.meetings.GroupRecordEvent.ContributionEdited;
import dk.medspor.meetings.GroupRecordEvent.ContributionPlaced;
import dk.medspor.meetings.GroupRecordEvent.ContributionReinstated;
import dk.medspor.meetings.GroupRecordEvent.ContributionWithdrawn;
import dk.medspor.meetings.GroupRecordEvent.DataNeedAnswered;
import dk.medspor.meetings.GroupRecordEvent.DataNeedAssigned;
import dk.medspor.meetings.GroupRecordId;
import dk.medspor.meetings.GroupRecordRejection;
import dk.medspor.meetings.GroupRecordRejection.ContributionIsNotWithdrawn;
import dk.medspor.meetings.GroupRecordRejection.ContributionIsWithdrawn;
import dk.medspor.meetings.GroupRecordRejection.DataNeedDueBackwards;
import dk.medspor.meetings.GroupRecordRejection.NotADataNeed;
import dk.medspor.meetings.GroupRecordRejection.NotAsked;
import dk.medspor.meetings.GroupRecordRejection.NothingSaidBeforeTheMeeting;
import dk.medspor.meetings.GroupRecordRejection.RecordedAfterToday;
import dk.medspor.meetings.GroupRecordRejection.RecordedAlready;
import dk.medspor.meetings.GroupRecordRejection.RecordedBeforeAnother;
import dk.medspor.meetings.GroupRecordRejection.StaysWithItsGroup;
import dk.medspor.meetings.GroupRecordRejection.UnknownContribution;
import dk.medspor.meetings.GroupRecordRejection.UnknownSpeaker;
import dk.medspor.meetings.MeetingEvent.ContributionRecorded;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.Place;
import dk.medspor.meetings.PlaceStanding;
import dk.medspor.meetings.ThemeDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GroupRecordTest {

    private static final MeetingId MEETING = ThemeDay.ID;
    private static final GroupId GROUP = new GroupId(new UUID(4, 1));
    private static final GroupRecordId RECORD = GroupRecordId.of(GROUP);
    private static final ContributionId ID = new ContributionId(new UUID(2, 1));
    private static final Protected<String> WORDS = Protected.text("Ro på gangene");
    private static final Place PLACE =
            new Place(Optional.of(GROUP), Optional.of(1), Optional.of(2));
    private static final PlaceStanding FINE = new PlaceStanding(Optional.of(HELD_ON), true, true);
    private static final ContributionStanding STANDING =
            new ContributionStanding(HELD_ON, Optional.empty(), true, true, HELD_ON);
    private static final DueTime DUE =
            new DueTime(WORDS, Optional.of(TODAY), Optional.empty(), Optional.empty());

    private GroupRecord record = GroupRecord.empty();

    @Test
    void writes_down_a_point_on_the_day_of_the_meeting_once() {
        then(capture(FINE, false), new ContributionRecorded(MEETING, HELD_ON, said()));
        refused(capture(FINE, true), new RecordedAlready(ID));
        given(capture(FINE, false));
        refused(capture(FINE, false), new RecordedAlready(ID));
    }

    @Test
    void nothing_is_said_before_the_meeting_by_nobody_or_to_what_was_not_asked() {
        refused(
                capture(new PlaceStanding(Optional.empty(), true, true), false),
                new NothingSaidBeforeTheMeeting(MEETING));
        refused(
                capture(new PlaceStanding(Optional.of(HELD_ON), false, true), false),
                new UnknownSpeaker(RECORD));
        refused(
                capture(new PlaceStanding(Optional.of(HELD_ON), true, false), false),
                new NotAsked(PLACE));
    }

    @Test
    void what_was_withdrawn_is_changed_no_more_until_it_is_reinstated() {
        then(
                withdraw(TODAY, STANDING),
                new ContributionWithdrawn(RECORD, MEETING, ID, TODAY, WORDS));
        given(withdraw(TODAY, STANDING));

        refused(withdraw(TODAY, STANDING), new ContributionIsWithdrawn(ID, TODAY));
        refused(edit(TODAY, STANDING), new ContributionIsWithdrawn(ID, TODAY));
        refused(assign(STANDING, DUE), new ContributionIsWithdrawn(ID, TODAY));
        then(reinstate(STANDING), new ContributionReinstated(RECORD, MEETING, ID, WORDS));
        given(reinstate(STANDING));
        refused(reinstate(STANDING), new ContributionIsNotWithdrawn(ID));
        then(edit(TODAY, STANDING), new ContributionEdited(RECORD, MEETING, TODAY, said(), WORDS));
    }

    @Test
    void acts_follow_one_another_and_none_lies_ahead() {
        LocalDate before = HELD_ON.minusDays(1);
        LocalDate tomorrow = TODAY.plusDays(1);

        refused(edit(before, STANDING), new RecordedBeforeAnother(before, HELD_ON));
        refused(withdraw(before, STANDING), new RecordedBeforeAnother(before, HELD_ON));
        refused(edit(tomorrow, STANDING), new RecordedAfterToday(tomorrow, TODAY));
        refused(withdraw(tomorrow, STANDING), new RecordedAfterToday(tomorrow, TODAY));
    }

    @Test
    void a_point_that_nobody_recorded_is_not_changed() {
        for (GroupRecordCommand it :
                List.of(
                        new ReinstateContribution(RECORD, MEETING, ID, Optional.empty(), WORDS),
                        new WithdrawContribution(
                                RECORD, MEETING, ID, Optional.empty(), TODAY, WORDS))) {
            refused(it, new UnknownContribution(ID));
        }
    }

    @Test
    void a_point_of_notes_finds_its_group_and_stays_there() {
        var loose = new ContributionStanding(HELD_ON, Optional.empty(), false, false, HELD_ON);

        then(place(loose), new ContributionPlaced(RECORD, MEETING, said()));
        refused(place(STANDING), new StaysWithItsGroup(ID));
    }

    @Test
    void only_what_asks_for_data_is_assigned_and_answered() {
        var proposal = new ContributionStanding(HELD_ON, Optional.empty(), true, false, HELD_ON);

        then(
                assign(STANDING, DUE),
                new DataNeedAssigned(
                        RECORD, MEETING, ID, new DataNeed.Assignment(TODAY, WORDS, DUE)));
        then(answer(STANDING), new DataNeedAnswered(RECORD, MEETING, ID, answer()));
        refused(assign(proposal, DUE), new NotADataNeed(ID));
        refused(answer(proposal), new NotADataNeed(ID));
        LocalDate earlier = TODAY.minusDays(1);
        refused(
                assign(
                        STANDING,
                        new DueTime(
                                WORDS, Optional.of(TODAY), Optional.of(earlier), Optional.empty())),
                new DataNeedDueBackwards(TODAY, earlier));
    }

    @Test
    void a_data_need_is_open_until_it_is_answered_and_late_after_its_last_day() {
        var due = new DueTime(WORDS, Optional.empty(), Optional.of(TODAY), Optional.empty());
        DataNeed assigned = DataNeed.OPEN.with(new DataNeed.Assignment(HELD_ON, WORDS, due));

        assertThat(DataNeed.OPEN.state(TODAY)).isEqualTo(DataNeed.State.UNASSIGNED);
        assertThat(assigned.state(TODAY)).isEqualTo(DataNeed.State.OPEN);
        assertThat(assigned.state(TODAY.plusDays(1))).isEqualTo(DataNeed.State.LATE);
        assertThat(assigned.with(answer()).state(TODAY)).isEqualTo(DataNeed.State.ANSWERED);
        assertThat(assigned.with(answer()).on(TODAY.minusDays(1)).state(TODAY.minusDays(1)))
                .isEqualTo(DataNeed.State.OPEN);
        assertThat(assigned.on(HELD_ON.minusDays(1))).isEqualTo(DataNeed.OPEN);
    }

    private void given(GroupRecordCommand command) {
        for (GroupRecordEvent event : GroupRecord.decide(command, record, Story.NOW).orThrow()) {
            record = GroupRecord.evolve(record, event);
        }
    }

    private void then(GroupRecordCommand command, GroupRecordEvent event) {
        assertThat(GroupRecord.decide(command, record, Story.NOW))
                .isEqualTo(Decision.accept(event));
    }

    private void refused(GroupRecordCommand command, GroupRecordRejection reason) {
        assertThat(GroupRecord.decide(command, record, Story.NOW))
                .isEqualTo(Decision.reject(reason));
    }

    private static Contribution said() {
        return new Contribution(
                ID,
                Optional.of(WORDS),
                Optional.of(WORDS),
                WORDS,
                List.of(),
                Optional.of(ContributionKind.DATA_NEED),
                Optional.of(PLACE));
    }

    private static CaptureContribution capture(PlaceStanding place, boolean taken) {
        return new CaptureContribution(RECORD, MEETING, place, said(), taken);
    }

    private static PlaceContribution place(ContributionStanding standing) {
        return new PlaceContribution(RECORD, MEETING, Optional.of(standing), FINE, said());
    }

    private static EditContribution edit(LocalDate on, ContributionStanding standing) {
        return new EditContribution(
                RECORD, MEETING, Optional.of(standing), FINE, on, said(), WORDS);
    }

    private static WithdrawContribution withdraw(LocalDate on, ContributionStanding standing) {
        return new WithdrawContribution(RECORD, MEETING, ID, Optional.of(standing), on, WORDS);
    }

    private static ReinstateContribution reinstate(ContributionStanding standing) {
        return new ReinstateContribution(RECORD, MEETING, ID, Optional.of(standing), WORDS);
    }

    private static AssignDataNeed assign(ContributionStanding standing, DueTime due) {
        return new AssignDataNeed(
                RECORD,
                MEETING,
                ID,
                Optional.of(standing),
                new DataNeed.Assignment(TODAY, WORDS, due));
    }

    private static AnswerDataNeed answer(ContributionStanding standing) {
        return new AnswerDataNeed(RECORD, MEETING, ID, Optional.of(standing), answer());
    }

    private static DataNeed.Answer answer() {
        return new DataNeed.Answer(TODAY, WORDS, Optional.empty());
    }
}
