package dk.medspor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.demo.DemoEvent;
import dk.medspor.eventlog.EventJson;
import dk.medspor.initiatives.CallEvent;
import dk.medspor.initiatives.CallId;
import dk.medspor.initiatives.CorrectableFact;
import dk.medspor.initiatives.CorrectableText;
import dk.medspor.initiatives.CorrectionEvent;
import dk.medspor.initiatives.DecidedAt;
import dk.medspor.initiatives.EvaluationPolicy;
import dk.medspor.initiatives.EvaluationTerms;
import dk.medspor.initiatives.Evidence;
import dk.medspor.initiatives.Form;
import dk.medspor.initiatives.Horizon;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.KeyFigures;
import dk.medspor.initiatives.LifeEvent;
import dk.medspor.initiatives.MeasurementEvent;
import dk.medspor.initiatives.Origin;
import dk.medspor.initiatives.PolicyEvent;
import dk.medspor.initiatives.PolicyId;
import dk.medspor.initiatives.ProgressEvent;
import dk.medspor.initiatives.PromiseEvent;
import dk.medspor.initiatives.Reading;
import dk.medspor.initiatives.Verdict;
import dk.medspor.initiatives.WithdrawableFact;
import dk.medspor.kernel.DomainEvent;
import dk.medspor.kernel.DueTime;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Basis;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.Mandate;
import dk.medspor.medbodies.MandateEvent;
import dk.medspor.medbodies.MedBodyEvent;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.Office;
import dk.medspor.medbodies.ReorganisationEvent;
import dk.medspor.medbodies.RulesEvent;
import dk.medspor.medbodies.RulesOfProcedure;
import dk.medspor.medbodies.Seat;
import dk.medspor.medbodies.SeatEvent;
import dk.medspor.medbodies.SeatId;
import dk.medspor.medbodies.Side;
import dk.medspor.medbodies.Sides;
import dk.medspor.medbodies.Tier;
import dk.medspor.meetings.AgendaEvent;
import dk.medspor.meetings.ArrangementEvent;
import dk.medspor.meetings.Attachment;
import dk.medspor.meetings.Attendance;
import dk.medspor.meetings.Conclusion;
import dk.medspor.meetings.Contribution;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.ContributionKind;
import dk.medspor.meetings.DataNeed;
import dk.medspor.meetings.DiscussionGroup;
import dk.medspor.meetings.FollowUp;
import dk.medspor.meetings.GroupId;
import dk.medspor.meetings.GroupRecordEvent;
import dk.medspor.meetings.GroupRecordId;
import dk.medspor.meetings.ItemContent;
import dk.medspor.meetings.ItemOrigin;
import dk.medspor.meetings.ItemPurpose;
import dk.medspor.meetings.ItemRef;
import dk.medspor.meetings.KeptNotes;
import dk.medspor.meetings.MeetingDetails;
import dk.medspor.meetings.MeetingEvent;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.MeetingKind;
import dk.medspor.meetings.MinutesContent;
import dk.medspor.meetings.MinutesEvent;
import dk.medspor.meetings.NotesSource;
import dk.medspor.meetings.Outline;
import dk.medspor.meetings.Place;
import dk.medspor.meetings.ProceedingsEvent;
import dk.medspor.meetings.ProgrammeLine;
import dk.medspor.meetings.RecurringItemsEvent;
import dk.medspor.meetings.RecurringItemsId;
import dk.medspor.meetings.Round;
import dk.medspor.meetings.SelfEvaluation;
import dk.medspor.meetings.ThemeDayEvent;
import dk.medspor.meetings.ThemeDayId;
import dk.medspor.meetings.ThemeListEvent;
import dk.medspor.meetings.ThemeListId;
import dk.medspor.meetings.ThemeText;
import dk.medspor.meetings.TimeAndPlace;
import dk.medspor.people.ErasureEvent;
import dk.medspor.people.ErasureGround;
import dk.medspor.people.ErasureId;
import dk.medspor.people.ErasureSubject;
import dk.medspor.people.ErasureSubject.RecordedText;
import dk.medspor.people.PersonId;
import dk.medspor.recommendations.CorrectableDate;
import dk.medspor.recommendations.Outcome;
import dk.medspor.recommendations.ProcessPlanEvent;
import dk.medspor.recommendations.ProcessPlanId;
import dk.medspor.recommendations.RecommendationEvent;
import dk.medspor.recommendations.RecommendationEvent.CommentRoundOpened;
import dk.medspor.recommendations.RecommendationEvent.InitiativeLinked;
import dk.medspor.recommendations.RecommendationEvent.OutcomeCorrected;
import dk.medspor.recommendations.RecommendationEvent.RecommendationCommented;
import dk.medspor.recommendations.RecommendationEvent.RecommendationDateCorrected;
import dk.medspor.recommendations.RecommendationEvent.RecommendationDecided;
import dk.medspor.recommendations.RecommendationEvent.RecommendationDrafted;
import dk.medspor.recommendations.RecommendationEvent.RecommendationFedBack;
import dk.medspor.recommendations.RecommendationEvent.RecommendationQualified;
import dk.medspor.recommendations.RecommendationEvent.RecommendationRevised;
import dk.medspor.recommendations.RecommendationEvent.RecommendationSubmitted;
import dk.medspor.recommendations.RecommendationEvent.RecommendationWithdrawn;
import dk.medspor.recommendations.RecommendationId;
import dk.medspor.recommendations.Resources;
import dk.medspor.recommendations.Resources.Funding;
import dk.medspor.recommendations.Template;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Events are forever: each has an approved sample of its JSON, one file an event. A sample is never
 * changed once it has shipped; a new form gets a new revision, a new sample and an upcaster.
 */
class EventSamplesTest {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final LocalDate DAY = LocalDate.of(2024, 12, 2);
    private static final InitiativeId INITIATIVE = new InitiativeId(ID);
    private static final CallId CALL = new CallId(ID);
    private static final MedBodyId BODY = new MedBodyId(ID);
    private static final MeetingId MEETING = new MeetingId(ID);
    private static final ContributionId CONTRIBUTION = new ContributionId(ID);
    private static final Protected<String> TEXT = Protected.text("Roligere morgener");
    private static final RecommendationId RECOMMENDATION = new RecommendationId(ID);
    private static final ProcessPlanId PLAN = new ProcessPlanId(ID);
    private static final Template TEMPLATE =
            new Template(
                    TEXT,
                    Optional.of(TEXT),
                    Optional.of("2.b"),
                    TEXT,
                    Optional.of(TEXT),
                    Optional.of(TEXT),
                    List.of(TEXT),
                    Optional.of(TEXT),
                    Optional.of(TEXT),
                    Optional.of(new Resources(Set.of(Funding.POOL), Optional.of(TEXT))),
                    Optional.of(TEXT),
                    List.of(TEXT));
    private static final DueTime DUE =
            new DueTime(
                    Protected.text("til foråret"),
                    Optional.of(DAY),
                    Optional.of(DAY.plusMonths(3)),
                    Optional.of(TEXT));

    private static final Seat SEAT =
            new Seat(
                    new SeatId(ID),
                    Side.EMPLOYEE,
                    Basis.SAFETY_REPRESENTATIVE,
                    Optional.of(new PersonId(ID)),
                    Optional.empty());
    private static final TimeAndPlace TIME_AND_PLACE =
            new TimeAndPlace(
                    Optional.of(LocalTime.of(9, 0)),
                    Optional.of(LocalTime.of(12, 30)),
                    Optional.of(TEXT));
    private static final ItemContent ITEM =
            new ItemContent(
                    TEXT,
                    ItemPurpose.DECISION,
                    Optional.of(new ItemContent.Slot(LocalTime.of(9, 0), LocalTime.of(9, 30))),
                    List.of(TEXT),
                    Optional.of(TEXT));

    static Stream<DomainEvent> events() {
        return Stream.of(
                new MedBodyEvent.BodyEstablished(
                        BODY, "LMU Vest", Tier.LOCAL, Optional.of(BODY), false, Optional.of(DAY)),
                new MeetingEvent.MeetingHeld(
                        MEETING,
                        new MeetingDetails(
                                BODY, MeetingKind.THEME_DAY, DAY, TEXT, Optional.of("20/33839"))),
                new MeetingEvent.MeetingImported(
                        MEETING, new NotesSource(Protected.text("note.md"), "ab12", "cd34")),
                new MeetingEvent.NotesKept(MEETING, new KeptNotes("ab12", 2048, "ef56")),
                new MeetingEvent.ContributionRecorded(
                        MEETING,
                        DAY,
                        new Contribution(
                                CONTRIBUTION,
                                Optional.of(Protected.text("Gruppe 1")),
                                Optional.empty(),
                                TEXT,
                                List.of(Protected.text("også i weekenden")))),
                new PolicyEvent.EvaluationPolicyAgreed(
                        new PolicyId(ID),
                        Optional.of(BODY),
                        DAY,
                        DAY.plusMonths(1),
                        new EvaluationPolicy(EvaluationTerms.USUAL, Optional.of(BODY), true),
                        Optional.of(TEXT)),
                new PolicyEvent.EvaluationPolicyEnded(
                        new PolicyId(ID),
                        Optional.empty(),
                        DAY,
                        DAY.plusMonths(1),
                        Optional.empty()),
                new DemoEvent.DemonstrationBegun("Skovsø Kommune"));
    }

    static Stream<DomainEvent> initiativeEvents() {
        return Stream.of(
                new InitiativeEvent.InitiativeProposed(
                        INITIATIVE,
                        TEXT,
                        BODY,
                        Horizon.NOW,
                        List.of(CONTRIBUTION),
                        Optional.of(DAY),
                        Optional.of(Form.PILOT),
                        Optional.of(TEXT),
                        Optional.of(new Origin(Origin.Kind.COPY, INITIATIVE))),
                new InitiativeEvent.InitiativeAdopted(INITIATIVE, DAY),
                new InitiativeEvent.InitiativeStarted(
                        INITIATIVE,
                        DAY,
                        BODY,
                        Period.ofYears(1),
                        Optional.of(90),
                        Optional.of(TEXT)),
                new InitiativeEvent.EvaluatedAtHMU(
                        INITIATIVE,
                        1,
                        BODY,
                        DAY,
                        Verdict.ADJUST,
                        new Evidence(Evidence.Kind.LACKING, TEXT),
                        Optional.of(TEXT),
                        Optional.of(new DecidedAt(MEETING, Optional.of("4a"))),
                        Optional.of(
                                new Sides(
                                        Sides.View.DISAGREED,
                                        Optional.of(TEXT),
                                        Optional.of(TEXT))),
                        Optional.of(DAY.plusYears(1)),
                        Optional.of(new EvaluationTerms(Period.ofMonths(6), 30)),
                        Optional.of(TEXT)),
                new LifeEvent.InitiativeReferred(
                        INITIATIVE,
                        DAY,
                        new Forum(Forum.Kind.POLITICAL, Optional.empty(), Optional.of(TEXT)),
                        Optional.of(TEXT)),
                new LifeEvent.InitiativeRejected(INITIATIVE, DAY, TEXT),
                new LifeEvent.InitiativeParked(INITIATIVE, DAY, TEXT),
                new LifeEvent.InitiativeReopened(INITIATIVE, DAY, Optional.of(TEXT)),
                new LifeEvent.InitiativePaused(INITIATIVE, DAY, Optional.empty()),
                new LifeEvent.InitiativeResumed(INITIATIVE, DAY),
                new LifeEvent.InitiativeStopped(INITIATIVE, DAY, TEXT),
                new LifeEvent.InitiativeMerged(INITIATIVE, DAY, INITIATIVE, TEXT),
                new LifeEvent.InitiativeSplit(INITIATIVE, DAY, List.of(INITIATIVE), TEXT));
    }

    static Stream<DomainEvent> laterInitiativeEvents() {
        return Stream.of(
                new PromiseEvent.EvaluationRescheduled(INITIATIVE, 1, DAY, DAY.plusMonths(3), TEXT),
                new PromiseEvent.EvaluationWaived(
                        INITIATIVE,
                        1,
                        DAY,
                        Optional.of(DAY.plusMonths(6)),
                        Optional.of(new EvaluationTerms(Period.ofMonths(6), 30)),
                        TEXT),
                new PromiseEvent.DelayExplained(INITIATIVE, 1, DAY, TEXT),
                new PromiseEvent.InitiativeHandedOver(
                        INITIATIVE, DAY, Optional.of(BODY), Optional.empty(), TEXT),
                new ProgressEvent.MilestonePlanned(INITIATIVE, DAY, TEXT, DAY.plusMonths(3)),
                new ProgressEvent.MilestoneReached(INITIATIVE, DAY, 4),
                new ProgressEvent.ProgressNoted(INITIATIVE, DAY, TEXT),
                new MeasurementEvent.IndicatorChosen(INITIATIVE, DAY, TEXT, TEXT, true),
                new MeasurementEvent.BaselineMeasured(
                        INITIATIVE, 4, DAY, new Reading(Optional.empty()), TEXT),
                new MeasurementEvent.FollowUpMeasured(
                        INITIATIVE, 4, DAY, new Reading(Optional.of(new BigDecimal("12.5"))), TEXT),
                new MeasurementEvent.KeyFiguresRecorded(
                        INITIATIVE,
                        DAY,
                        TEXT,
                        List.of(TEXT),
                        List.of(
                                new KeyFigures.Row(
                                        TEXT, List.of(new Reading(Optional.of(BigDecimal.TEN))))),
                        TEXT),
                new MeasurementEvent.EffectObserved(INITIATIVE, DAY, TEXT, TEXT),
                new CorrectionEvent.InitiativeCorrected(
                        INITIATIVE,
                        CorrectableFact.STARTED_ON,
                        0,
                        Optional.of("2023-12-01"),
                        "2023-11-15",
                        TEXT),
                new CorrectionEvent.InitiativeTextCorrected(
                        INITIATIVE, CorrectableText.EVIDENCE, 1, Optional.of(TEXT), TEXT, TEXT),
                new CorrectionEvent.FactWithdrawn(INITIATIVE, WithdrawableFact.START, 0, TEXT));
    }

    static Stream<DomainEvent> callEvents() {
        return Stream.of(
                new CallEvent.CallIssued(
                        CALL, TEXT, BODY, List.of(BODY), DAY, Optional.of(DAY.plusMonths(3))),
                new CallEvent.CallDeclined(CALL, BODY, DAY, TEXT),
                new CallEvent.CallTakenUp(CALL, BODY, INITIATIVE, DAY),
                new CallEvent.AnswerRetracted(CALL, BODY, TEXT),
                new CallEvent.CallWithdrawn(CALL, DAY, TEXT));
    }

    static Stream<DomainEvent> recommendationEvents() {
        return Stream.of(
                new RecommendationDrafted(
                        RECOMMENDATION, BODY, TEMPLATE, List.of(CONTRIBUTION), DAY),
                new RecommendationRevised(RECOMMENDATION, TEMPLATE, DAY, Optional.of(TEXT)),
                new CommentRoundOpened(RECOMMENDATION, DAY, DAY.plusMonths(3), List.of(BODY)),
                new RecommendationCommented(RECOMMENDATION, BODY, DAY, TEXT, Optional.of(TEXT)),
                new RecommendationQualified(RECOMMENDATION, DAY, Optional.of(TEXT)),
                new RecommendationSubmitted(
                        RECOMMENDATION,
                        new Forum(Forum.Kind.POLITICAL, Optional.of(BODY), Optional.of(TEXT)),
                        DAY),
                new RecommendationDecided(
                        RECOMMENDATION, DAY, Outcome.PARTLY_ADOPTED, Optional.of(TEXT)),
                new RecommendationFedBack(RECOMMENDATION, DAY, TEXT),
                new RecommendationWithdrawn(RECOMMENDATION, DAY, TEXT),
                new InitiativeLinked(RECOMMENDATION, INITIATIVE),
                new RecommendationDateCorrected(
                        RECOMMENDATION, CorrectableDate.DECIDED_ON, DAY, DAY.plusDays(1), TEXT),
                new OutcomeCorrected(RECOMMENDATION, Outcome.REJECTED, Outcome.ADOPTED, TEXT),
                new ProcessPlanEvent.ProcessPlanned(PLAN, BODY, TEXT, DAY),
                new ProcessPlanEvent.PlanMilestoneAdded(PLAN, 1, DAY, TEXT, DUE),
                new ProcessPlanEvent.PlanMilestoneMoved(PLAN, 1, DAY, DUE, TEXT),
                new ProcessPlanEvent.PlanMilestoneReached(PLAN, 1, DAY),
                new ProcessPlanEvent.PlanMilestoneDropped(PLAN, 1, DAY, TEXT),
                new ProcessPlanEvent.PlanMilestoneReopened(PLAN, 1, TEXT));
    }

    static Stream<DomainEvent> arrangementEvents() {
        return Stream.of(
                new ArrangementEvent.MeetingPlanned(
                        MEETING,
                        DAY,
                        new MeetingDetails(
                                BODY, MeetingKind.ORDINARY, DAY, TEXT, Optional.of("20/33839")),
                        TIME_AND_PLACE,
                        List.of(BODY)),
                new ArrangementEvent.TimeAndPlaceNoted(MEETING, DAY, TIME_AND_PLACE),
                new ArrangementEvent.MeetingMoved(MEETING, DAY, DAY, TIME_AND_PLACE, TEXT),
                new ArrangementEvent.MeetingCancelled(MEETING, DAY, TEXT),
                new ArrangementEvent.MeetingReinstated(MEETING, TEXT),
                new AgendaEvent.AgendaItemAdded(
                        MEETING,
                        2,
                        DAY,
                        BODY,
                        ITEM,
                        ItemOrigin.takenUp(new ItemRef(MEETING, 1), Optional.of(BODY)),
                        Optional.of(new AgendaEvent.Lateness(DAY, TEXT))),
                new AgendaEvent.AgendaItemChanged(MEETING, 2, DAY, ITEM, Optional.of(TEXT)),
                new AgendaEvent.AgendaItemRemoved(MEETING, 2, DAY, TEXT),
                new AgendaEvent.AgendaItemDeferred(MEETING, 2, DAY, BODY, ITEM, TEXT),
                new AgendaEvent.AgendaItemReferred(
                        MEETING,
                        2,
                        DAY,
                        BODY,
                        new Forum(Forum.Kind.UNION, Optional.empty(), Optional.of(TEXT)),
                        ITEM,
                        Optional.of(TEXT)),
                new AgendaEvent.DocumentAttached(
                        MEETING, 2, DAY, new Attachment(TEXT, "application/pdf", 48_213, "ab12")),
                new AgendaEvent.AttachmentContentKept(MEETING, 2, "ab".repeat(32), "cd".repeat(32)),
                new AgendaEvent.AttachmentRemoved(MEETING, 2, DAY, "ab12", TEXT),
                new AgendaEvent.AgendaItemMadeConfidential(MEETING, 2, TEXT),
                new AgendaEvent.ConfidentialityLifted(MEETING, 2, TEXT),
                new AgendaEvent.AgendaPublished(
                        MEETING, DAY, Optional.of(new AgendaEvent.Lateness(DAY, TEXT))),
                new AgendaEvent.AgendaOrdered(MEETING, DAY, List.of(2, 1)),
                new RecurringItemsEvent.RecurringItemsAgreed(
                        new RecurringItemsId(ID), BODY, DAY, List.of(ITEM)));
    }

    static Stream<DomainEvent> proceedingsEvents() {
        return Stream.of(
                new ProceedingsEvent.AttendanceNoted(
                        MEETING,
                        DAY,
                        new Attendance(
                                ID,
                                Attendance.Capacity.SUBSTITUTE,
                                Attendance.Presence.PRESENT,
                                Optional.of(ID))),
                new ProceedingsEvent.ItemConcluded(
                        MEETING,
                        2,
                        DAY,
                        new Conclusion(
                                Conclusion.Outcome.DECIDED,
                                TEXT,
                                Optional.of(
                                        new Sides(
                                                Sides.View.DISAGREED,
                                                Optional.of(TEXT),
                                                Optional.of(TEXT)))),
                        Optional.of(TEXT)),
                new ProceedingsEvent.FollowUpAgreed(
                        MEETING,
                        BODY,
                        new FollowUp(
                                1,
                                DAY,
                                Optional.of(2),
                                TEXT,
                                Optional.of(TEXT),
                                Optional.of(
                                        new Forum(
                                                Forum.Kind.BODY,
                                                Optional.of(BODY),
                                                Optional.empty())),
                                DUE,
                                Optional.empty())),
                new ProceedingsEvent.FollowUpClosed(
                        MEETING, 1, new FollowUp.Closing(DAY, FollowUp.Result.DONE, TEXT)),
                new ProceedingsEvent.FollowUpReopened(MEETING, 1, TEXT),
                new ProceedingsEvent.FollowUpHandedOver(
                        MEETING, 1, new FollowUp.Handover(DAY, TEXT, TEXT)),
                new ProceedingsEvent.MeetingSelfEvaluated(
                        MEETING,
                        DAY,
                        new SelfEvaluation(Optional.of(TEXT), Optional.of(TEXT), Optional.of(TEXT)),
                        Optional.of(TEXT)));
    }

    static Stream<DomainEvent> minutesEvents() {
        var content =
                new MinutesContent(
                        List.of(
                                new Attendance(
                                        ID,
                                        Attendance.Capacity.MEMBER,
                                        Attendance.Presence.APOLOGIES,
                                        Optional.empty())),
                        List.of(
                                new MinutesContent.Entry(
                                        2,
                                        TEXT,
                                        Optional.of(Conclusion.Outcome.DECIDED),
                                        Optional.of(
                                                new Sides(
                                                        Sides.View.AGREED,
                                                        Optional.empty(),
                                                        Optional.empty())),
                                        Optional.of(TEXT))),
                        List.of(
                                new FollowUp(
                                        1,
                                        DAY,
                                        Optional.empty(),
                                        TEXT,
                                        Optional.empty(),
                                        Optional.empty(),
                                        DUE,
                                        Optional.empty())),
                        Optional.of(TEXT));
        var at = new ItemRef(MEETING, 1);
        return Stream.of(
                new MinutesEvent.MinutesDrafted(
                        MEETING, 1, DAY, content, Protected.text("00ff"), Optional.of(TEXT)),
                new MinutesEvent.MinutesEdited(
                        MEETING, 2, DAY, Optional.of(2), TEXT, Optional.of(TEXT)),
                new MinutesEvent.MinutesSubmitted(
                        MEETING, 2, DAY, "ab".repeat(32), List.of(Office.CHAIR, Office.VICE_CHAIR)),
                new MinutesEvent.MinutesApproved(
                        MEETING, 2, DAY, "ab".repeat(32), Office.VICE_CHAIR, new PersonId(ID)),
                new MinutesEvent.MinutesDistributed(
                        MEETING,
                        2,
                        DAY,
                        List.of(new PersonId(ID)),
                        List.of(new Forum(Forum.Kind.UNION, Optional.empty(), Optional.of(TEXT)))),
                new MinutesEvent.MinutesConfirmed(MEETING, 2, DAY, at),
                new MinutesEvent.MinutesAmended(MEETING, 3, DAY, at, Optional.empty(), TEXT, TEXT));
    }

    static Stream<DomainEvent> bodyEvents() {
        return Stream.of(
                new ReorganisationEvent.BodyRenamed(BODY, DAY, "LMU Sydvest"),
                new ReorganisationEvent.BodyMoved(BODY, DAY, Optional.of(BODY)),
                new ReorganisationEvent.BodyCoverChanged(BODY, DAY, List.of("Hjemmeplejen")),
                new ReorganisationEvent.BodyMerged(BODY, DAY, BODY, TEXT),
                new ReorganisationEvent.BodyDissolved(BODY, DAY, BODY, TEXT),
                new ReorganisationEvent.BodyFactWithdrawn(BODY, 1, TEXT),
                new ReorganisationEvent.FirstDayCorrected(
                        BODY, Optional.empty(), Optional.of(DAY), TEXT),
                new MandateEvent.MandateGiven(BODY, DAY, new Mandate(TEXT, DAY.plusMonths(6))),
                new MandateEvent.GroupReportedBack(BODY, DAY, TEXT),
                new SeatEvent.BodyConstituted(
                        BODY, DAY, Optional.of(DAY.plusYears(2)), List.of(SEAT)),
                new SeatEvent.SeatFilled(BODY, DAY, SEAT),
                new SeatEvent.SeatVacated(BODY, DAY, SEAT.id()),
                new SeatEvent.ChairChosen(BODY, DAY, SEAT.id()),
                new SeatEvent.ViceChairChosen(BODY, DAY, SEAT.id()),
                new SeatEvent.SeatFactWithdrawn(BODY, 1, TEXT),
                new RulesEvent.RulesOfProcedureAgreed(
                        BODY, DAY, DAY.plusMonths(1), RulesOfProcedure.USUAL, Optional.of(TEXT)));
    }

    static Stream<DomainEvent> themeDayEvents() {
        var group = new GroupId(ID);
        var record = GroupRecordId.of(group);
        var said =
                new Contribution(
                        new ContributionId(ID),
                        Optional.of(TEXT),
                        Optional.of(TEXT),
                        TEXT,
                        List.of(TEXT),
                        Optional.of(ContributionKind.DATA_NEED),
                        Optional.of(new Place(Optional.of(group), Optional.of(1), Optional.of(2))));
        var theme = new ThemeDayId(ID);
        var members =
                List.of(
                        new DiscussionGroup.Member(
                                new PersonId(ID),
                                Set.of(
                                        DiscussionGroup.Role.MODERATOR,
                                        DiscussionGroup.Role.PRESENTER)));
        var table =
                new DiscussionGroup(
                        group,
                        DiscussionGroup.Form.TABLE,
                        TEXT,
                        Optional.of(TEXT),
                        List.of(2),
                        members);
        var outline =
                new Outline(
                        List.of(
                                new ProgrammeLine(
                                        LocalTime.of(9, 0),
                                        Optional.of(LocalTime.of(9, 30)),
                                        TEXT)),
                        List.of(
                                new Round(
                                        1,
                                        TEXT,
                                        Round.Format.STATION,
                                        Optional.of(TEXT),
                                        List.of(
                                                new Round.Question(
                                                        2,
                                                        Round.Form.DIALOGUE_CARD,
                                                        TEXT,
                                                        List.of(TEXT))))));
        return Stream.of(
                new ThemeDayEvent.ThemeDayLaidOut(theme, MEETING, outline),
                new ThemeDayEvent.GroupFormed(theme, MEETING, table),
                new ThemeDayEvent.GroupChanged(theme, MEETING, table),
                new ThemeDayEvent.GroupDisbanded(theme, MEETING, group, TEXT),
                new GroupRecordEvent.ContributionPlaced(record, MEETING, said),
                new GroupRecordEvent.ContributionEdited(record, MEETING, DAY, said, TEXT),
                new GroupRecordEvent.ContributionWithdrawn(record, MEETING, said.id(), DAY, TEXT),
                new GroupRecordEvent.ContributionReinstated(record, MEETING, said.id(), TEXT),
                new GroupRecordEvent.DataNeedAssigned(
                        record, MEETING, said.id(), new DataNeed.Assignment(DAY, TEXT, DUE)),
                new GroupRecordEvent.DataNeedAnswered(
                        record,
                        MEETING,
                        said.id(),
                        new DataNeed.Answer(DAY, TEXT, Optional.of(TEXT))));
    }

    static Stream<DomainEvent> themeEvents() {
        var list = new ThemeListId(ID);
        var text = new ThemeText(TEXT, Optional.of(TEXT), Optional.of(1));
        var said = List.of(new ContributionId(ID));
        return Stream.of(
                new ThemeListEvent.ThemeListOpened(list, BODY, Optional.of(MEETING), TEXT, DAY),
                new ThemeListEvent.ThemeAdded(list, 1, 2, text),
                new ThemeListEvent.ThemeDescribed(list, 2, 2, text, TEXT),
                new ThemeListEvent.ThemesMerged(list, 3, 2, 1, said, TEXT),
                new ThemeListEvent.ThemeSplit(
                        list, 4, 2, List.of(new ThemeListEvent.Part(3, text, said)), TEXT),
                new ThemeListEvent.ContributionCoded(
                        list, 5, said.getFirst(), List.of(1, 2), Optional.of(TEXT)),
                new ThemeListEvent.ContributionRecoded(list, 6, said.getFirst(), List.of(1), TEXT),
                new ThemeListEvent.StepUndone(list, 6, said, TEXT));
    }

    @Test
    void reads_an_added_item_of_the_first_form() throws IOException {
        var read =
                EventJson.mapper()
                        .readValue(sample("AgendaItemAdded.1"), AgendaEvent.AgendaItemAdded.class);

        assertThat(read.origin()).isEqualTo(ItemOrigin.takenUp(new ItemRef(MEETING, 1)));
    }

    @Test
    void reads_a_contribution_of_the_first_form() throws IOException {
        var read =
                EventJson.mapper()
                        .readValue(
                                sample("ContributionRecorded.1"),
                                MeetingEvent.ContributionRecorded.class);

        assertThat(read.contribution().text()).isEqualTo(TEXT);
        assertThat(read.contribution().kind()).isEmpty();
        assertThat(read.contribution().place()).isEmpty();
    }

    static Stream<DomainEvent> erasureEvents() {
        var erasure = new ErasureId(ID);
        return Stream.of(
                new ErasureEvent.ErasureAsked(
                        erasure,
                        ErasureSubject.of(new RecordedText(6, "/details/title")),
                        ErasureGround.RETENTION_OVER,
                        "asker"),
                new ErasureEvent.ErasureConfirmed(erasure, "confirmer"),
                new ErasureEvent.ErasureDeclined(erasure, "decliner", TEXT),
                new ErasureEvent.ErasureCarriedOut(erasure));
    }

    @ParameterizedTest
    @MethodSource({
        "erasureEvents",
        "themeDayEvents",
        "themeEvents",
        "proceedingsEvents",
        "minutesEvents",
        "arrangementEvents",
        "bodyEvents",
        "events",
        "initiativeEvents",
        "laterInitiativeEvents",
        "callEvents",
        "recommendationEvents"
    })
    void is_written_and_read_as_approved(DomainEvent event) throws IOException {
        String approved = approved(event.getClass());

        assertThat(EventJson.mapper().writeValueAsString(event)).isEqualTo(approved);
        assertThat(EventJson.mapper().readValue(approved, event.getClass())).isEqualTo(event);
    }

    @Test
    void every_event_has_a_sample() {
        Stream<DomainEvent> samples =
                Stream.of(
                                erasureEvents(),
                                themeDayEvents(),
                                themeEvents(),
                                bodyEvents(),
                                events(),
                                arrangementEvents(),
                                proceedingsEvents(),
                                minutesEvents(),
                                initiativeEvents(),
                                laterInitiativeEvents(),
                                callEvents(),
                                recommendationEvents())
                        .flatMap(it -> it);

        assertThat(samples.map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(
                                        MedBodyEvent.class,
                                        MeetingEvent.class,
                                        InitiativeEvent.class,
                                        PolicyEvent.class,
                                        CallEvent.class,
                                        RecommendationEvent.class,
                                        ProcessPlanEvent.class,
                                        RecurringItemsEvent.class,
                                        ThemeDayEvent.class,
                                        GroupRecordEvent.class,
                                        ThemeListEvent.class,
                                        ErasureEvent.class,
                                        DemoEvent.class)
                                .flatMap(EventSamplesTest::records)
                                .distinct()
                                .toList());
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventSamplesTest::records)
                : Stream.of(type);
    }

    private static String approved(Class<?> event) throws IOException {
        return sample(event.getSimpleName());
    }

    private static String sample(String name) throws IOException {
        String file = "events/" + name + ".json";
        try (InputStream sample = EventSamplesTest.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(sample, file).readAllBytes(), UTF_8).strip();
        }
    }
}
