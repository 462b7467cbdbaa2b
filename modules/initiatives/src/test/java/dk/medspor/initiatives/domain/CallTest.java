package dk.medspor.initiatives.domain;

import static dk.medspor.initiatives.Skovby.HMU;
import static dk.medspor.initiatives.Skovby.ID;
import static dk.medspor.initiatives.Skovby.LMU;
import static dk.medspor.initiatives.Skovby.NOW;
import static dk.medspor.initiatives.Skovby.OTHER_HMU;
import static dk.medspor.initiatives.Skovby.REASON;
import static dk.medspor.initiatives.Skovby.STARTED_ON;
import static dk.medspor.initiatives.Skovby.TITLE;
import static dk.medspor.initiatives.Skovby.TODAY;
import static dk.medspor.initiatives.Skovby.TOMORROW;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.initiatives.CallCommand;
import dk.medspor.initiatives.CallCommand.DeclineCall;
import dk.medspor.initiatives.CallCommand.IssueCall;
import dk.medspor.initiatives.CallCommand.RetractAnswer;
import dk.medspor.initiatives.CallCommand.TakeUpCall;
import dk.medspor.initiatives.CallCommand.WithdrawCall;
import dk.medspor.initiatives.CallEvent;
import dk.medspor.initiatives.CallEvent.AnswerRetracted;
import dk.medspor.initiatives.CallEvent.CallDeclined;
import dk.medspor.initiatives.CallEvent.CallIssued;
import dk.medspor.initiatives.CallEvent.CallTakenUp;
import dk.medspor.initiatives.CallEvent.CallWithdrawn;
import dk.medspor.initiatives.CallId;
import dk.medspor.initiatives.CallRejection;
import dk.medspor.initiatives.CallRejection.AddresseeHasEnded;
import dk.medspor.initiatives.CallRejection.AlreadyAnswered;
import dk.medspor.initiatives.CallRejection.AlreadyIssued;
import dk.medspor.initiatives.CallRejection.AnswerByBeforeIssue;
import dk.medspor.initiatives.CallRejection.BeforeIssue;
import dk.medspor.initiatives.CallRejection.CallDateAfterToday;
import dk.medspor.initiatives.CallRejection.CallIsWithdrawn;
import dk.medspor.initiatives.CallRejection.ForumHasEnded;
import dk.medspor.initiatives.CallRejection.NobodyAsked;
import dk.medspor.initiatives.CallRejection.NotAnswered;
import dk.medspor.initiatives.CallRejection.NotAsked;
import dk.medspor.initiatives.CallRejection.NotStartedByThen;
import dk.medspor.initiatives.CallRejection.NotTheirs;
import dk.medspor.initiatives.CallRejection.UnknownAddressee;
import dk.medspor.initiatives.CallRejection.UnknownAnswer;
import dk.medspor.initiatives.CallRejection.UnknownCall;
import dk.medspor.initiatives.CallRejection.UnknownForum;
import dk.medspor.kernel.Decision;
import dk.medspor.medbodies.Dissolution;
import dk.medspor.medbodies.EndedBody;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.OtherBody;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CallTest {

    private static final CallId CALL = new CallId(new UUID(3, 1));
    private static final LocalDate ISSUED_ON = STARTED_ON.minusMonths(2);

    private static final CallEvent ISSUED =
            new CallIssued(CALL, TITLE, HMU, List.of(LMU), ISSUED_ON, Optional.empty());
    private static final CallEvent DECLINED = new CallDeclined(CALL, LMU, STARTED_ON, REASON);
    private static final CallEvent TAKEN_UP = new CallTakenUp(CALL, LMU, ID, STARTED_ON);
    private static final CallEvent RETRACTED = new AnswerRetracted(CALL, LMU, REASON);
    private static final CallEvent WITHDRAWN = new CallWithdrawn(CALL, STARTED_ON, REASON);

    private static final DeclineCall DECLINE = new DeclineCall(CALL, LMU, STARTED_ON, REASON);
    private static final TakeUpCall TAKE_UP = takeUp(LMU, STARTED_ON);
    private static final RetractAnswer RETRACT = new RetractAnswer(CALL, LMU, REASON);
    private static final WithdrawCall WITHDRAW = new WithdrawCall(CALL, STARTED_ON, REASON);

    @Test
    void asks_each_body_once() {
        IssueCall twice = issue(List.of(LMU, LMU), List.of(), ISSUED_ON, Optional.empty());

        assertThat(decided(twice)).isEqualTo(Decision.accept(ISSUED));
    }

    static Stream<CallCommand> commandsOnACall() {
        return Stream.of(DECLINE, TAKE_UP, RETRACT, WITHDRAW);
    }

    @ParameterizedTest
    @MethodSource("commandsOnACall")
    void nothing_happens_to_a_call_that_nobody_issued(CallCommand command) {
        refused(command, new UnknownCall(CALL));
    }

    @Test
    void is_issued_once() {
        refused(issue(), new AlreadyIssued(CALL), ISSUED);
    }

    @Test
    void refuses_unknown_bodies_and_nobody() {
        refused(issue(List.of(LMU), List.of(OtherBody.unknown(HMU))), new UnknownForum(HMU));
        refused(issue(List.of(LMU), List.of(OtherBody.unknown(LMU))), new UnknownAddressee(LMU));
        refused(issue(List.of(), List.of()), new NobodyAsked());
    }

    @Test
    void neither_asks_nor_is_asked_once_a_body_has_ended() {
        var end = new Dissolution(Dissolution.Kind.DISSOLVED, ISSUED_ON, OTHER_HMU);
        var forum = new OtherBody(HMU, true, Optional.empty(), Optional.of(end));
        var addressee = new OtherBody(LMU, true, Optional.empty(), Optional.of(end));

        refused(
                issue(List.of(LMU), List.of(forum)),
                new ForumHasEnded(new EndedBody(HMU, ISSUED_ON, OTHER_HMU)));
        refused(
                issue(List.of(LMU), List.of(addressee)),
                new AddresseeHasEnded(new EndedBody(LMU, ISSUED_ON, OTHER_HMU)));
        IssueCall before =
                issue(
                        List.of(LMU),
                        List.of(forum, addressee),
                        ISSUED_ON.minusDays(1),
                        Optional.empty());
        assertThat(decided(before)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void is_issued_neither_tomorrow_nor_after_its_deadline() {
        refused(
                issue(List.of(LMU), List.of(), TOMORROW, Optional.empty()),
                new CallDateAfterToday(TOMORROW, TODAY));
        LocalDate before = ISSUED_ON.minusDays(1);
        refused(
                issue(List.of(LMU), List.of(), ISSUED_ON, Optional.of(before)),
                new AnswerByBeforeIssue(before, ISSUED_ON));
    }

    @Test
    void is_declined_with_a_reason_or_taken_up_with_an_initiative() {
        assertThat(decided(DECLINE, ISSUED)).isEqualTo(Decision.accept(DECLINED));
        assertThat(decided(TAKE_UP, ISSUED)).isEqualTo(Decision.accept(TAKEN_UP));
        assertThat(DECLINED.why()).contains(REASON);
    }

    @Test
    void is_answered_by_those_alone_who_were_asked() {
        refused(
                new DeclineCall(CALL, OTHER_HMU, STARTED_ON, REASON),
                new NotAsked(OTHER_HMU),
                ISSUED);
    }

    @Test
    void is_answered_between_its_issue_and_today() {
        LocalDate before = ISSUED_ON.minusDays(1);
        refused(
                new DeclineCall(CALL, LMU, before, REASON),
                new BeforeIssue(before, ISSUED_ON),
                ISSUED);
        refused(
                new DeclineCall(CALL, LMU, TOMORROW, REASON),
                new CallDateAfterToday(TOMORROW, TODAY),
                ISSUED);
    }

    @Test
    void is_answered_once_unless_the_answer_is_retracted() {
        refused(TAKE_UP, new AlreadyAnswered(LMU), ISSUED, DECLINED);
        refused(DECLINE, new AlreadyAnswered(LMU), ISSUED, TAKEN_UP);
        assertThat(decided(RETRACT, ISSUED, DECLINED)).isEqualTo(Decision.accept(RETRACTED));
        assertThat(decided(TAKE_UP, ISSUED, DECLINED, RETRACTED))
                .isEqualTo(Decision.accept(TAKEN_UP));
        refused(RETRACT, new NotAnswered(LMU), ISSUED);
        refused(RETRACT, new NotAnswered(LMU), ISSUED, DECLINED, RETRACTED);
    }

    @Test
    void is_answered_by_an_initiative_of_the_body_that_had_started_by_then() {
        refused(
                new TakeUpCall(CALL, LMU, ID, Optional.empty(), Optional.empty(), STARTED_ON),
                new UnknownAnswer(ID),
                ISSUED);
        refused(takeUp(OTHER_HMU, STARTED_ON), new NotTheirs(ID, OTHER_HMU), ISSUED);
        refused(takeUp(LMU, STARTED_ON.plusDays(1)), new NotStartedByThen(ID, STARTED_ON), ISSUED);
        refused(
                new TakeUpCall(CALL, LMU, ID, Optional.of(LMU), Optional.empty(), STARTED_ON),
                new NotStartedByThen(ID, STARTED_ON),
                ISSUED);
    }

    @Test
    void a_withdrawn_call_takes_no_answer_but_lets_one_be_retracted() {
        assertThat(decided(WITHDRAW, ISSUED)).isEqualTo(Decision.accept(WITHDRAWN));
        refused(DECLINE, new CallIsWithdrawn(STARTED_ON), ISSUED, WITHDRAWN);
        refused(WITHDRAW, new CallIsWithdrawn(STARTED_ON), ISSUED, WITHDRAWN);
        assertThat(decided(RETRACT, ISSUED, DECLINED, WITHDRAWN))
                .isEqualTo(Decision.accept(RETRACTED));
    }

    private static IssueCall issue() {
        return issue(List.of(LMU), List.of());
    }

    private static IssueCall issue(List<MedBodyId> addressees, List<OtherBody> unfit) {
        return issue(addressees, unfit, ISSUED_ON, Optional.empty());
    }

    private static IssueCall issue(
            List<MedBodyId> addressees,
            List<OtherBody> unfit,
            LocalDate on,
            Optional<LocalDate> answerBy) {
        return new IssueCall(CALL, TITLE, HMU, addressees, unfit, on, answerBy);
    }

    private static TakeUpCall takeUp(MedBodyId owner, LocalDate initiativeStarted) {
        return new TakeUpCall(
                CALL, LMU, ID, Optional.of(owner), Optional.of(initiativeStarted), STARTED_ON);
    }

    private static void refused(CallCommand command, CallRejection why, CallEvent... before) {
        assertThat(decided(command, before)).isEqualTo(Decision.reject(why));
    }

    private static Decision<CallEvent> decided(CallCommand command, CallEvent... before) {
        Call state = new Call.Unknown();
        for (CallEvent event : before) {
            state = Call.evolve(state, event);
        }
        return Call.decide(command, state, NOW);
    }
}
