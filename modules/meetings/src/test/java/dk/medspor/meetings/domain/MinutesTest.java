package dk.medspor.meetings.domain;

import static dk.medspor.meetings.PlannedMeeting.AREA;
import static dk.medspor.meetings.PlannedMeeting.HMU;
import static dk.medspor.meetings.PlannedMeeting.ID;
import static dk.medspor.meetings.PlannedMeeting.PLANNED_ON;
import static dk.medspor.meetings.PlannedMeeting.REASON;
import static dk.medspor.meetings.PlannedMeeting.TODAY;
import static dk.medspor.meetings.PlannedMeeting.item;
import static dk.medspor.meetings.PlannedMeeting.plan;
import static dk.medspor.meetings.PlannedMeeting.propose;
import static dk.medspor.meetings.domain.Story.after;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.kernel.DueTime;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Chairing;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.Office;
import dk.medspor.medbodies.Side;
import dk.medspor.medbodies.Sides;
import dk.medspor.meetings.AgendaCommand.DeferAgendaItem;
import dk.medspor.meetings.AgendaRejection.UnknownItem;
import dk.medspor.meetings.ArrangementCommand.HoldPlannedMeeting;
import dk.medspor.meetings.ArrangementRejection.ArrangedAfterToday;
import dk.medspor.meetings.ArrangementRejection.ArrangedBeforeAnother;
import dk.medspor.meetings.ArrangementRejection.MeetingNotHeld;
import dk.medspor.meetings.Attendance;
import dk.medspor.meetings.Conclusion;
import dk.medspor.meetings.ItemRef;
import dk.medspor.meetings.MeetingCommand;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.MinutesCommand.AmendMinutes;
import dk.medspor.meetings.MinutesCommand.ApproveMinutes;
import dk.medspor.meetings.MinutesCommand.ConfirmMinutes;
import dk.medspor.meetings.MinutesCommand.DistributeMinutes;
import dk.medspor.meetings.MinutesCommand.DraftMinutes;
import dk.medspor.meetings.MinutesCommand.EditMinutes;
import dk.medspor.meetings.MinutesCommand.LaterMeeting;
import dk.medspor.meetings.MinutesCommand.SubmitMinutes;
import dk.medspor.meetings.MinutesContent.Entry;
import dk.medspor.meetings.MinutesEvent.MinutesApproved;
import dk.medspor.meetings.MinutesEvent.MinutesConfirmed;
import dk.medspor.meetings.MinutesRejection.AmendedByMeetingOnly;
import dk.medspor.meetings.MinutesRejection.ApprovedAlready;
import dk.medspor.meetings.MinutesRejection.ApproverLeadsNot;
import dk.medspor.meetings.MinutesRejection.ConfirmedAlready;
import dk.medspor.meetings.MinutesRejection.NoLaterMeeting;
import dk.medspor.meetings.MinutesRejection.NoMinutes;
import dk.medspor.meetings.MinutesRejection.NotApprovedByBoth;
import dk.medspor.meetings.MinutesRejection.NotSentOut;
import dk.medspor.meetings.MinutesRejection.NotSubmitted;
import dk.medspor.meetings.MinutesRejection.NotTheCurrentVersion;
import dk.medspor.meetings.MinutesRejection.OfficeOfOtherSide;
import dk.medspor.meetings.MinutesRejection.ReasonAfterSubmissionMissing;
import dk.medspor.meetings.MinutesRejection.SentToNobody;
import dk.medspor.meetings.MinutesRejection.SubmittedAlready;
import dk.medspor.meetings.MinutesRejection.UnknownLaterItem;
import dk.medspor.meetings.MinutesRejection.UnknownRecipient;
import dk.medspor.meetings.MinutesRejection.UnknownRecipientBody;
import dk.medspor.meetings.MinutesVersion;
import dk.medspor.meetings.MinutesVersion.Stage;
import dk.medspor.meetings.ProceedingsCommand.AgreeFollowUp;
import dk.medspor.meetings.ProceedingsCommand.ConcludeItem;
import dk.medspor.meetings.ProceedingsCommand.NoteAttendance;
import dk.medspor.people.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MinutesTest {

    private static final LocalDate HELD = TODAY.minusDays(40);
    private static final LocalDate SENT = HELD.plusDays(6);
    private static final LocalDate NEXT = HELD.plusDays(30);
    private static final PersonId LONE = new PersonId(new UUID(9, 1));
    private static final PersonId BO = new PersonId(new UUID(9, 2));
    private static final Protected<String> SALT = Protected.text("00ff");
    private static final Protected<String> WORDS = Protected.text("HMU godkendte planen.");
    private static final Chairing CHAIR = new Chairing(Office.CHAIR, Side.MANAGEMENT);
    private static final Chairing VICE_CHAIR = new Chairing(Office.VICE_CHAIR, Side.EMPLOYEE);
    private static final ItemRef AT = new ItemRef(new MeetingId(new UUID(8, 8)), 1);
    private static final LaterMeeting LATER =
            new LaterMeeting(List.of(HMU), Optional.of(NEXT), true);
    private static final Sides SIDES =
            new Sides(
                    Sides.View.DISAGREED,
                    Optional.of(Protected.text("Rammen holder")),
                    Optional.of(Protected.text("Rammen holder ikke")));

    private static final MeetingCommand PLAN = plan(HELD);
    private static final MeetingCommand BUDGET =
            propose(item("Budget"), PLANNED_ON, Optional.empty());
    private static final MeetingCommand CANTEEN =
            propose(item("Kantinen"), PLANNED_ON, Optional.empty());
    private static final MeetingCommand HOLD = new HoldPlannedMeeting(ID);
    private static final MeetingCommand DECIDE =
            conclude("Vedtaget med uenighed", Optional.empty());
    private static final MeetingCommand DRAFT =
            new DraftMinutes(ID, HELD.plusDays(1), Optional.empty(), SALT);
    private static final MeetingCommand SUBMIT = new SubmitMinutes(ID, HELD.plusDays(2), true);
    private static final MeetingCommand BY_CHAIR = approve(1, LONE, Optional.of(CHAIR));
    private static final MeetingCommand BY_VICE_CHAIR = approve(1, BO, Optional.of(VICE_CHAIR));
    private static final MeetingCommand SEND = send(1);
    private static final MeetingCommand CONFIRM = new ConfirmMinutes(ID, 1, AT, Optional.of(LATER));

    private static final List<MeetingCommand> RECORD =
            List.of(
                    PLAN,
                    BUDGET,
                    CANTEEN,
                    HOLD,
                    new NoteAttendance(
                            ID,
                            HELD,
                            new Attendance(
                                    LONE.value(),
                                    Attendance.Capacity.MEMBER,
                                    Attendance.Presence.PRESENT,
                                    Optional.empty()),
                            List.of(),
                            List.of()),
                    DECIDE,
                    new DeferAgendaItem(ID, 2, HELD, Protected.text("Tiden var gået")),
                    new AgreeFollowUp(
                            ID,
                            Optional.of(1),
                            Protected.text("Tallene sendes ud"),
                            Optional.empty(),
                            Optional.empty(),
                            true,
                            new DueTime(
                                    Protected.text("snarest"),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty())));

    @Test
    void a_draft_says_what_the_record_says() {
        var content = current(recorded(DRAFT)).content();

        assertThat(content.attendance())
                .extracting(Attendance::personId)
                .containsExactly(LONE.value());
        assertThat(content.items()).extracting(Entry::item).containsExactly(1, 2);
        assertThat(content.items().getFirst().sides()).contains(SIDES);
        assertThat(content.items().getFirst().text())
                .contains(Protected.text("Vedtaget med uenighed"));
        assertThat(content.items().getLast().text()).contains(Protected.text("Tiden var gået"));
        assertThat(content.followUps())
                .extracting(it -> it.text().value())
                .containsExactly("Tallene sendes ud");
    }

    @Test
    void only_a_meeting_that_was_held_has_minutes() {
        after(PLAN).when(DRAFT).thenRefused(new MeetingNotHeld(ID));
        for (MeetingCommand it :
                List.of(edit(1, Optional.empty()), SUBMIT, BY_CHAIR, SEND, CONFIRM)) {
            recorded().when(it).thenRefused(new NoMinutes(ID));
        }
    }

    @Test
    void a_draft_is_written_on_and_a_version_that_was_submitted_is_not() {
        Story draft = recorded(DRAFT, edit(1, Optional.empty()));
        assertThat(draft.dossier().minutes().versions()).hasSize(1);
        assertThat(text(current(draft))).contains(WORDS);
        draft.when(edit(7, Optional.empty())).thenRefused(new UnknownItem(7));

        Story submitted = recorded(DRAFT, SUBMIT);
        submitted.when(SUBMIT).thenRefused(new SubmittedAlready(1, HELD.plusDays(2)));
        submitted.when(edit(1, Optional.empty())).thenRefused(new ReasonAfterSubmissionMissing(1));

        Story late = recorded(DRAFT, SUBMIT, BY_CHAIR, edit(1, Optional.of(REASON)));
        assertThat(late.dossier().minutes().versions())
                .extracting(MinutesVersion::stage)
                .containsExactly(Stage.SUBMITTED, Stage.DRAFT);
        assertThat(text(late.dossier().minutes().version(1).orElseThrow()))
                .contains(Protected.text("Vedtaget med uenighed"));
        assertThat(text(current(late))).contains(WORDS);
        late.when(BY_VICE_CHAIR).thenRefused(new NotTheCurrentVersion(1, 2));
    }

    @Test
    void drafted_anew_they_keep_what_was_edited_where_the_record_is_as_it_was() {
        MeetingCommand remark =
                new EditMinutes(ID, SENT, Optional.empty(), WORDS, Optional.empty());
        MeetingCommand again = new DraftMinutes(ID, SENT, Optional.empty(), SALT);

        Story same = recorded(DRAFT, edit(1, Optional.empty()), remark, again);
        assertThat(text(current(same))).contains(WORDS);
        assertThat(current(same).content().remarks()).contains(WORDS);

        Story other =
                recorded(
                        DRAFT,
                        edit(1, Optional.empty()),
                        remark,
                        conclude("Vedtaget", Optional.of(REASON)),
                        again);
        assertThat(text(current(other))).contains(Protected.text("Vedtaget"));
        assertThat(current(other).content().remarks()).contains(WORDS);
        assertThat(current(other).number()).isEqualTo(2);
        recorded(DRAFT, SUBMIT, BY_CHAIR)
                .when(again)
                .thenRefused(new ReasonAfterSubmissionMissing(1));
    }

    @Test
    void both_sides_approve_by_those_who_lead_the_body() {
        Story submitted = recorded(DRAFT, SUBMIT);

        recorded(DRAFT).when(BY_CHAIR).thenRefused(new NotSubmitted(1));
        submitted.when(approve(1, LONE, Optional.empty())).thenRefused(new ApproverLeadsNot(LONE));
        submitted
                .when(approve(1, BO, Optional.of(new Chairing(Office.VICE_CHAIR, Side.MANAGEMENT))))
                .thenRefused(new OfficeOfOtherSide(Office.VICE_CHAIR, Side.MANAGEMENT));
        submitted
                .when(BY_VICE_CHAIR)
                .then(
                        new MinutesApproved(
                                ID,
                                1,
                                HELD.plusDays(4),
                                current(submitted).sha256(),
                                Office.VICE_CHAIR,
                                BO));
        recorded(DRAFT, SUBMIT, BY_CHAIR)
                .when(BY_CHAIR)
                .thenRefused(new ApprovedAlready(Office.CHAIR, HELD.plusDays(4)));
        recorded(DRAFT, SUBMIT, BY_CHAIR)
                .when(SEND)
                .thenRefused(new NotApprovedByBoth(1, List.of(Office.VICE_CHAIR)));
        assertThat(current(recorded(DRAFT, SUBMIT, BY_CHAIR, BY_VICE_CHAIR)).stage())
                .isEqualTo(Stage.APPROVED);
    }

    @Test
    void where_the_body_has_agreed_so_the_chair_alone_approves() {
        MeetingCommand submit = new SubmitMinutes(ID, HELD.plusDays(2), false);

        assertThat(current(recorded(DRAFT, submit, BY_CHAIR)).stage()).isEqualTo(Stage.APPROVED);
        assertThat(current(recorded(DRAFT, submit, BY_VICE_CHAIR)).stage())
                .isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void they_are_sent_to_somebody_who_is_known() {
        Story approved = recorded(DRAFT, SUBMIT, BY_CHAIR, BY_VICE_CHAIR);

        approved.when(send(List.of(), List.of(), List.of())).thenRefused(new SentToNobody());
        approved.when(send(List.of(LONE), List.of(LONE), List.of()))
                .thenRefused(new UnknownRecipient(LONE));
        approved.when(send(List.of(LONE), List.of(), List.of(AREA)))
                .thenRefused(new UnknownRecipientBody(AREA));
        approved.when(send(2)).thenRefused(new NotTheCurrentVersion(2, 1));
        assertThat(current(sent()).stage()).isEqualTo(Stage.DISTRIBUTED);
    }

    @Test
    void the_next_meeting_of_the_body_confirms_them_under_an_item() {
        sent().when(CONFIRM).then(new MinutesConfirmed(ID, 1, NEXT, AT));
        recorded(DRAFT, SUBMIT, BY_CHAIR)
                .when(CONFIRM)
                .thenRefused(new NotApprovedByBoth(1, List.of(Office.VICE_CHAIR)));
        recorded(DRAFT, SUBMIT, BY_CHAIR, BY_VICE_CHAIR)
                .when(CONFIRM)
                .thenRefused(new NotSentOut(1));
        Story confirmed = sent(CONFIRM);
        confirmed.when(CONFIRM).thenRefused(new ConfirmedAlready(1, NEXT));
        confirmed.when(edit(1, Optional.of(REASON))).thenRefused(new AmendedByMeetingOnly(1, NEXT));
        confirmed
                .when(new DraftMinutes(ID, TODAY, Optional.of(REASON), SALT))
                .thenRefused(new AmendedByMeetingOnly(1, NEXT));
    }

    @Test
    void another_meeting_cannot_confirm_them() {
        for (LaterMeeting wrong :
                List.of(
                        new LaterMeeting(List.of(AREA), Optional.of(NEXT), true),
                        new LaterMeeting(List.of(HMU), Optional.empty(), true),
                        new LaterMeeting(List.of(HMU), Optional.of(HELD), true),
                        new LaterMeeting(List.of(HMU), Optional.of(HELD.plusDays(3)), true))) {
            sent().when(new ConfirmMinutes(ID, 1, AT, Optional.of(wrong)))
                    .thenRefused(new NoLaterMeeting(AT.meetingId()));
        }
        for (Optional<LaterMeeting> wrong :
                List.of(
                        Optional.<LaterMeeting>empty(),
                        Optional.of(new LaterMeeting(List.of(HMU), Optional.of(NEXT), false)))) {
            sent().when(new ConfirmMinutes(ID, 1, AT, wrong)).thenRefused(new UnknownLaterItem(AT));
        }
    }

    @Test
    void a_later_meeting_amends_them_in_a_version_that_is_approved_anew() {
        Story amended = sent(CONFIRM, amend(1), amend(2));

        assertThat(amended.dossier().minutes().versions())
                .extracting(MinutesVersion::stage)
                .containsExactly(Stage.CONFIRMED, Stage.DRAFT);
        assertThat(current(amended).amendedAt()).contains(AT);
        assertThat(current(amended).content().items())
                .extracting(it -> it.text().orElseThrow())
                .containsExactly(WORDS, WORDS);
        amended.when(edit(1, Optional.of(REASON))).thenRefused(new AmendedByMeetingOnly(1, NEXT));
        recorded(DRAFT).when(amend(1)).thenRefused(new NotSubmitted(1));
        assertThat(
                        current(
                                        sent(
                                                CONFIRM,
                                                amend(1),
                                                new SubmitMinutes(ID, TODAY, true),
                                                approve(2, LONE, TODAY, CHAIR),
                                                approve(2, BO, TODAY, VICE_CHAIR)))
                                .stage())
                .isEqualTo(Stage.APPROVED);
    }

    @Test
    void the_hash_is_of_what_they_say_and_of_the_salt() {
        MinutesVersion first = current(recorded(DRAFT));
        String sha256 = first.sha256();

        assertThat(sha256).matches("[0-9a-f]{64}").isEqualTo(current(recorded(DRAFT)).sha256());
        assertThat(current(recorded(DRAFT, SUBMIT)).sha256()).isEqualTo(sha256);
        assertThat(current(recorded(DRAFT, edit(1, Optional.empty()))).sha256())
                .isNotEqualTo(sha256);
        assertThat(first.content().sha256(Protected.text("01ff"))).isNotEqualTo(sha256);
    }

    @Test
    void each_version_reads_on_a_day_as_it_was() {
        var dossier = sent(CONFIRM, amend(1)).dossier();

        assertThat(dossier.on(HELD).orElseThrow().minutes().versions()).isEmpty();
        assertThat(stages(dossier.on(HELD.plusDays(3)).orElseThrow().minutes().versions()))
                .containsExactly(Stage.SUBMITTED);
        assertThat(stages(dossier.on(SENT).orElseThrow().minutes().versions()))
                .containsExactly(Stage.DISTRIBUTED);
        assertThat(stages(dossier.on(NEXT).orElseThrow().minutes().versions()))
                .containsExactly(Stage.CONFIRMED, Stage.DRAFT);
    }

    @Test
    void the_steps_follow_one_another_in_time() {
        recorded()
                .when(new DraftMinutes(ID, HELD.minusDays(1), Optional.empty(), SALT))
                .thenRefused(new ArrangedBeforeAnother(HELD.minusDays(1), HELD));
        recorded(DRAFT)
                .when(new SubmitMinutes(ID, HELD, true))
                .thenRefused(new ArrangedBeforeAnother(HELD, HELD.plusDays(1)));
        recorded(DRAFT)
                .when(new SubmitMinutes(ID, TODAY.plusDays(1), true))
                .thenRefused(new ArrangedAfterToday(TODAY.plusDays(1), TODAY));
    }

    private static Story recorded(MeetingCommand... more) {
        List<MeetingCommand> all = new ArrayList<>(RECORD);
        all.addAll(Arrays.asList(more));
        return after(all.toArray(MeetingCommand[]::new));
    }

    private static Story sent(MeetingCommand... more) {
        List<MeetingCommand> all =
                new ArrayList<>(List.of(DRAFT, SUBMIT, BY_CHAIR, BY_VICE_CHAIR, SEND));
        all.addAll(Arrays.asList(more));
        return recorded(all.toArray(MeetingCommand[]::new));
    }

    private static MinutesVersion current(Story story) {
        return story.dossier().minutes().current().orElseThrow();
    }

    private static Optional<Protected<String>> text(MinutesVersion version) {
        return version.content().entry(1).orElseThrow().text();
    }

    private static List<Stage> stages(List<MinutesVersion> versions) {
        return versions.stream().map(MinutesVersion::stage).toList();
    }

    private static MeetingCommand conclude(String text, Optional<Protected<String>> reason) {
        return new ConcludeItem(
                ID,
                1,
                new Conclusion(
                        Conclusion.Outcome.DECIDED, Protected.text(text), Optional.of(SIDES)),
                reason);
    }

    private static MeetingCommand edit(int item, Optional<Protected<String>> reason) {
        return new EditMinutes(ID, HELD.plusDays(5), Optional.of(item), WORDS, reason);
    }

    private static MeetingCommand approve(
            int version, PersonId person, Optional<Chairing> chairing) {
        return new ApproveMinutes(ID, version, HELD.plusDays(4), person, chairing);
    }

    private static MeetingCommand approve(
            int version, PersonId person, LocalDate on, Chairing chairing) {
        return new ApproveMinutes(ID, version, on, person, Optional.of(chairing));
    }

    private static MeetingCommand send(int version) {
        return new DistributeMinutes(
                ID,
                version,
                SENT,
                List.of(LONE),
                List.of(new Forum(Forum.Kind.UNION, Optional.empty(), Optional.empty())),
                List.of(),
                List.of());
    }

    private static MeetingCommand send(
            List<PersonId> persons, List<PersonId> unknown, List<MedBodyId> unknownBodies) {
        return new DistributeMinutes(ID, 1, SENT, persons, List.of(), unknown, unknownBodies);
    }

    private static MeetingCommand amend(int item) {
        return new AmendMinutes(ID, AT, Optional.of(LATER), Optional.of(item), WORDS, REASON);
    }
}
