package dk.medspor.initiatives.domain;

import static dk.medspor.initiatives.CorrectableFact.EVALUATED_BY;
import static dk.medspor.initiatives.CorrectableFact.STARTED_ON;
import static dk.medspor.initiatives.CorrectableFact.VERDICT;
import static dk.medspor.initiatives.Skovby.EVIDENCE;
import static dk.medspor.initiatives.Skovby.HMU;
import static dk.medspor.initiatives.Skovby.ID;
import static dk.medspor.initiatives.Skovby.LMU;
import static dk.medspor.initiatives.Skovby.OTHER_HMU;
import static dk.medspor.initiatives.Skovby.REASON;
import static dk.medspor.initiatives.Skovby.SOURCE;
import static dk.medspor.initiatives.Skovby.TITLE;
import static dk.medspor.initiatives.Skovby.TODAY;
import static dk.medspor.initiatives.Skovby.TOMORROW;
import static dk.medspor.initiatives.Skovby.adopt;
import static dk.medspor.initiatives.Skovby.assessment;
import static dk.medspor.initiatives.Skovby.correct;
import static dk.medspor.initiatives.Skovby.day;
import static dk.medspor.initiatives.Skovby.evaluate;
import static dk.medspor.initiatives.Skovby.evaluated;
import static dk.medspor.initiatives.Skovby.propose;
import static dk.medspor.initiatives.Skovby.start;
import static dk.medspor.initiatives.Verdict.CONTINUE;
import static dk.medspor.initiatives.Verdict.STOP;
import static dk.medspor.initiatives.domain.Story.given;
import static dk.medspor.initiatives.domain.Story.givenAdopted;
import static dk.medspor.initiatives.domain.Story.givenProposed;
import static dk.medspor.initiatives.domain.Story.givenStarted;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.initiatives.Assessment;
import dk.medspor.initiatives.CorrectionCommand.CorrectInitiative;
import dk.medspor.initiatives.CorrectionCommand.WithdrawFact;
import dk.medspor.initiatives.DecidedAt;
import dk.medspor.initiatives.EvaluationTerms;
import dk.medspor.initiatives.Evidence;
import dk.medspor.initiatives.InitiativeCommand.EvaluateInitiative;
import dk.medspor.initiatives.InitiativeCommand.ProposeInitiative;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.InitiativeRejection;
import dk.medspor.initiatives.LifeCommand.MergeInitiative;
import dk.medspor.initiatives.LifeCommand.PauseInitiative;
import dk.medspor.initiatives.LifeCommand.ReferInitiative;
import dk.medspor.initiatives.LifeCommand.ReopenInitiative;
import dk.medspor.initiatives.LifeCommand.ResumeInitiative;
import dk.medspor.initiatives.LifeCommand.SplitInitiative;
import dk.medspor.initiatives.LifeEvent.InitiativeParked;
import dk.medspor.initiatives.LifeEvent.InitiativePaused;
import dk.medspor.initiatives.LifeEvent.InitiativeRejected;
import dk.medspor.initiatives.MeasurementCommand.MeasureBaseline;
import dk.medspor.initiatives.MeasurementCommand.RecordKeyFigures;
import dk.medspor.initiatives.MeasurementEvent.BaselineMeasured;
import dk.medspor.initiatives.MeasurementEvent.IndicatorChosen;
import dk.medspor.initiatives.Origin;
import dk.medspor.initiatives.ProgressCommand.ReachMilestone;
import dk.medspor.initiatives.ProgressEvent.MilestonePlanned;
import dk.medspor.initiatives.ProgressEvent.MilestoneReached;
import dk.medspor.initiatives.PromiseCommand.ExplainDelay;
import dk.medspor.initiatives.PromiseCommand.HandOverInitiative;
import dk.medspor.initiatives.PromiseCommand.RescheduleEvaluation;
import dk.medspor.initiatives.Proposal;
import dk.medspor.initiatives.Reading;
import dk.medspor.initiatives.Skovby;
import dk.medspor.initiatives.WithdrawableFact;
import dk.medspor.kernel.Decision;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Dissolution;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.OtherBody;
import dk.medspor.medbodies.Sides;
import dk.medspor.meetings.MeetingId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InitiativeRefusalTest {

    private static final LocalDate ON = LocalDate.of(2024, 12, 2);
    private static final LocalDate EARLIER = ON.minusDays(1);
    private static final Optional<LocalDate> AGREED = Optional.of(LocalDate.of(2025, 6, 1));
    private static final Optional<Protected<String>> REASONED = Optional.of(REASON);
    private static final InitiativeId OTHER = new InitiativeId(new UUID(1, 9));
    private static final InitiativeId THIRD = new InitiativeId(new UUID(1, 8));

    @Test
    void every_reason_for_a_refusal_can_occur() {
        Stream<Class<?>> reasons =
                Stream.of(
                                birth(),
                                step(),
                                parts(),
                                progress(),
                                evaluation(),
                                next(),
                                promise(),
                                correction())
                        .flatMap(it -> it)
                        .map(Story.Outcome::decision)
                        .map(it -> ((Decision.Rejected<InitiativeEvent>) it).reason())
                        .map(Object::getClass);

        assertThat(reasons).containsOnly(all(InitiativeRejection.class).toArray(Class<?>[]::new));
    }

    private static Stream<Class<?>> all(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(InitiativeRefusalTest::all)
                : Stream.of(type);
    }

    private static Stream<Story.Outcome> birth() {
        var proposal = propose().proposal();
        var unrooted =
                new Proposal(
                        proposal.title(),
                        proposal.ownerBodyId(),
                        proposal.horizon(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Origin(Origin.Kind.COPY, OTHER)));
        return Stream.of(
                given().when(adopt(ON)),
                givenProposed().when(propose()),
                given().when(propose(false, List.of(), Optional.empty())),
                given().when(proposal(propose().proposal(), EndedBodyTest.ENDED, true)),
                given().when(propose(true, List.of(SOURCE), Optional.empty())),
                given().when(proposal(unrooted, OtherBody.there(LMU), false)),
                givenProposed().when(adopt(TOMORROW)),
                givenAdopted().when(adopt(ON)),
                givenProposed().when(start(ON)),
                givenStarted().when(start(ON)),
                givenAdopted()
                        .when(start(ON, Optional.empty(), Optional.empty(), Optional.empty())));
    }

    private static ProposeInitiative proposal(
            Proposal proposal, OtherBody owner, boolean originKnown) {
        return new ProposeInitiative(ID, proposal, owner, List.of(), originKnown);
    }

    private static Stream<Story.Outcome> step() {
        var nobody = new Forum(Forum.Kind.BODY, Optional.empty(), Optional.empty());
        var body = new Forum(Forum.Kind.BODY, Optional.of(HMU), Optional.empty());
        return Stream.of(
                given(Skovby.proposed(), new InitiativeParked(ID, ON, REASON)).when(adopt(ON)),
                given(Skovby.proposed(), new InitiativeRejected(ID, ON, REASON)).when(adopt(ON)),
                givenProposed().when(new ReopenInitiative(ID, ON, REASONED)),
                given(Skovby.proposed(), new InitiativeParked(ID, ON, REASON))
                        .when(new ReopenInitiative(ID, EARLIER, REASONED)),
                givenStarted().when(new PauseInitiative(ID, day("2020-01-01"), REASONED)),
                givenStarted(new InitiativePaused(ID, ON, REASONED))
                        .when(new PauseInitiative(ID, ON, REASONED)),
                givenStarted().when(new ResumeInitiative(ID, ON)),
                givenProposed()
                        .when(new ReferInitiative(ID, ON, nobody, Optional.empty(), REASONED)),
                givenProposed()
                        .when(
                                new ReferInitiative(
                                        ID,
                                        ON,
                                        body,
                                        Optional.of(OtherBody.unknown(HMU)),
                                        REASONED)),
                givenProposed()
                        .when(
                                new ReferInitiative(
                                        ID,
                                        ON,
                                        body,
                                        Optional.of(
                                                new OtherBody(
                                                        HMU,
                                                        true,
                                                        Optional.empty(),
                                                        Optional.of(
                                                                new Dissolution(
                                                                        Dissolution.Kind.DISSOLVED,
                                                                        ON,
                                                                        OTHER_HMU)))),
                                        REASONED)));
    }

    private static Stream<Story.Outcome> parts() {
        return Stream.of(
                givenStarted().when(new MergeInitiative(ID, ON, OTHER, Optional.empty(), REASON)),
                givenStarted().when(split(List.of(OTHER), List.of(), List.of())),
                givenStarted().when(split(List.of(OTHER, THIRD), List.of(OTHER), List.of())),
                givenStarted().when(split(List.of(OTHER, THIRD), List.of(), List.of(THIRD))));
    }

    private static SplitInitiative split(
            List<InitiativeId> parts, List<InitiativeId> strangers, List<InitiativeId> waiting) {
        return new SplitInitiative(ID, ON, parts, strangers, waiting, REASON);
    }

    private static Stream<Story.Outcome> progress() {
        return Stream.of(
                givenStarted().when(new ReachMilestone(ID, ON, 4)),
                givenStarted(
                                new MilestonePlanned(ID, ON, TITLE, TOMORROW),
                                new MilestoneReached(ID, ON, 4))
                        .when(new ReachMilestone(ID, ON, 4)),
                givenStarted().when(baseline(BigDecimal.TEN)),
                givenStarted(chosen()).when(baseline(new BigDecimal("1.5"))),
                givenStarted(
                                chosen(),
                                new BaselineMeasured(
                                        ID, 4, ON, new Reading(Optional.empty()), TITLE))
                        .when(baseline(BigDecimal.TEN)),
                givenStarted()
                        .when(
                                new RecordKeyFigures(
                                        ID,
                                        ON,
                                        TITLE,
                                        List.of(TITLE),
                                        List.of(new RecordKeyFigures.Figures(TITLE, List.of())),
                                        false,
                                        TITLE)));
    }

    private static IndicatorChosen chosen() {
        return new IndicatorChosen(ID, ON, TITLE, TITLE, true);
    }

    private static MeasureBaseline baseline(BigDecimal value) {
        return new MeasureBaseline(ID, 4, ON, new Protected<>(value), TITLE);
    }

    private static Stream<Story.Outcome> evaluation() {
        Story stopped = givenStarted(evaluated(1, "2024-12-01", STOP));
        var seen = Optional.of(EVIDENCE);
        return Stream.of(
                givenAdopted().when(evaluate(ON, STOP)),
                stopped.when(evaluate(ON, STOP)),
                givenStarted().when(by(OTHER_HMU, false, seen, REASONED)),
                givenStarted().when(by(OTHER_HMU, true, seen, Optional.empty())),
                givenAdopted().when(EndedBodyTest.startWith(EndedBodyTest.ENDED)),
                givenStarted().when(by(HMU, true, Optional.empty(), REASONED)),
                givenStarted().when(decided(Optional.empty(), false)),
                givenStarted()
                        .when(
                                decided(
                                        Optional.of(
                                                new Sides(
                                                        Sides.View.DISAGREED,
                                                        REASONED,
                                                        Optional.empty())),
                                        true)),
                givenStarted().when(evaluate(day("2020-01-01"), STOP)),
                twice().when(evaluate(ON, STOP)));
    }

    private static EvaluateInitiative decided(Optional<Sides> sides, boolean meetingKnown) {
        var assessment =
                new Assessment(
                        HMU,
                        ON,
                        CONTINUE,
                        Optional.of(EVIDENCE),
                        Optional.empty(),
                        Optional.of(new DecidedAt(new MeetingId(new UUID(3, 1)), Optional.of("4"))),
                        sides,
                        Optional.empty(),
                        Optional.empty());
        return new EvaluateInitiative(
                ID, assessment, OtherBody.there(HMU), meetingKnown, EvaluationTerms.USUAL);
    }

    private static Stream<Story.Outcome> next() {
        Story started = givenStarted();
        return Stream.of(
                started.when(evaluate(HMU, ON, CONTINUE, AGREED, Optional.empty())),
                started.when(evaluate(HMU, ON, CONTINUE, Optional.of(ON), REASONED)),
                started.when(evaluate(HMU, ON, STOP, AGREED, REASONED)));
    }

    private static Stream<Story.Outcome> promise() {
        return Stream.of(
                givenStarted().when(new RescheduleEvaluation(ID, ON, ON, REASON)),
                givenStarted().when(new RescheduleEvaluation(ID, ON, day("2024-12-01"), REASON)),
                givenStarted().when(new ExplainDelay(ID, day("2024-12-01"), REASON)),
                givenStarted()
                        .when(
                                new HandOverInitiative(
                                        ID,
                                        ON,
                                        Optional.empty(),
                                        Optional.empty(),
                                        List.of(),
                                        REASON)));
    }

    private static Stream<Story.Outcome> correction() {
        return Stream.of(
                givenStarted().when(correct(VERDICT, "STOP")),
                givenStarted().when(correct(STARTED_ON, "i fjor")),
                givenStarted().when(correct(STARTED_ON, "2023-12-01")),
                twice().when(correct(VERDICT, 1, "STOP")),
                twice().when(
                                new CorrectInitiative(
                                        ID,
                                        EVALUATED_BY,
                                        OptionalInt.empty(),
                                        OTHER_HMU.toString(),
                                        false,
                                        REASON)),
                twice().when(
                                new WithdrawFact(
                                        ID, WithdrawableFact.START, OptionalInt.empty(), REASON)));
    }

    private static Story twice() {
        return givenStarted(
                evaluated(1, "2024-12-01", CONTINUE), evaluated(2, TODAY.toString(), CONTINUE));
    }

    private static EvaluateInitiative by(
            MedBodyId body,
            boolean known,
            Optional<Evidence> evidence,
            Optional<Protected<String>> reason) {
        return new EvaluateInitiative(
                ID,
                assessment(body, ON, CONTINUE, evidence, Optional.empty(), reason),
                known ? OtherBody.there(body) : OtherBody.unknown(body),
                true,
                EvaluationTerms.USUAL);
    }
}
