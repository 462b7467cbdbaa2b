package dk.medspor.initiatives.domain;

import static dk.medspor.initiatives.Skovby.HMU;
import static dk.medspor.initiatives.Skovby.ID;
import static dk.medspor.initiatives.Skovby.OTHER_HMU;
import static dk.medspor.initiatives.Skovby.REASON;
import static dk.medspor.initiatives.Skovby.STARTED_ON;
import static dk.medspor.initiatives.Skovby.TODAY;
import static dk.medspor.initiatives.Skovby.TOMORROW;
import static dk.medspor.initiatives.Skovby.adopt;
import static dk.medspor.initiatives.Skovby.day;
import static dk.medspor.initiatives.Skovby.evaluated;
import static dk.medspor.initiatives.Skovby.start;
import static dk.medspor.initiatives.domain.Story.givenAdopted;
import static dk.medspor.initiatives.domain.Story.givenProposed;
import static dk.medspor.initiatives.domain.Story.givenStarted;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.initiatives.Ending;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeEvent.InitiativeAdopted;
import dk.medspor.initiatives.InitiativeLife;
import dk.medspor.initiatives.InitiativeRejection.AlreadyEnded;
import dk.medspor.initiatives.InitiativeRejection.DateAfterToday;
import dk.medspor.initiatives.InitiativeRejection.DateOf;
import dk.medspor.initiatives.InitiativeState;
import dk.medspor.initiatives.LifeCommand.ParkInitiative;
import dk.medspor.initiatives.LifeCommand.PauseInitiative;
import dk.medspor.initiatives.LifeCommand.ReferInitiative;
import dk.medspor.initiatives.LifeCommand.RejectInitiative;
import dk.medspor.initiatives.LifeCommand.ReopenInitiative;
import dk.medspor.initiatives.LifeCommand.ResumeInitiative;
import dk.medspor.initiatives.LifeCommand.StopInitiative;
import dk.medspor.initiatives.LifeEvent.InitiativeParked;
import dk.medspor.initiatives.LifeEvent.InitiativePaused;
import dk.medspor.initiatives.LifeEvent.InitiativeReferred;
import dk.medspor.initiatives.LifeEvent.InitiativeRejected;
import dk.medspor.initiatives.LifeEvent.InitiativeReopened;
import dk.medspor.initiatives.LifeEvent.InitiativeResumed;
import dk.medspor.initiatives.LifeEvent.InitiativeStopped;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.initiatives.PromiseRejection.EvaluatedOutOfOrder;
import dk.medspor.initiatives.Skovby;
import dk.medspor.initiatives.StepKind;
import dk.medspor.initiatives.StepRejection.AlreadyPaused;
import dk.medspor.initiatives.StepRejection.BeforeStart;
import dk.medspor.initiatives.StepRejection.ForumHasEnded;
import dk.medspor.initiatives.StepRejection.ForumUnclear;
import dk.medspor.initiatives.StepRejection.NotPaused;
import dk.medspor.initiatives.StepRejection.NotStarted;
import dk.medspor.initiatives.StepRejection.NothingToReopen;
import dk.medspor.initiatives.StepRejection.StepOutOfOrder;
import dk.medspor.initiatives.StepRejection.StillParked;
import dk.medspor.initiatives.StepRejection.StillRejected;
import dk.medspor.initiatives.StepRejection.UnknownForum;
import dk.medspor.initiatives.Verdict;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Dissolution;
import dk.medspor.medbodies.EndedBody;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.OtherBody;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LifeStepsTest {

    private static final LocalDate ON = LocalDate.of(2024, 3, 1);
    private static final Optional<Protected<String>> WHY = Optional.of(REASON);
    private static final Forum UNIONS =
            new Forum(Forum.Kind.UNION, Optional.empty(), Optional.of(Skovby.TITLE));
    private static final Forum BODY =
            new Forum(Forum.Kind.BODY, Optional.of(HMU), Optional.empty());

    @Test
    void somebody_else_may_have_to_decide_in_the_med_system_or_outside_of_it() {
        for (Forum forum : List.of(UNIONS, BODY)) {
            givenProposed()
                    .when(new ReferInitiative(ID, ON, forum, there(forum), WHY))
                    .then(new InitiativeReferred(ID, ON, forum, WHY));
        }
    }

    @Test
    void a_referral_to_a_body_names_it_and_one_to_another_forum_names_none() {
        var nameless = new Forum(Forum.Kind.BODY, Optional.empty(), Optional.empty());
        var both = new Forum(Forum.Kind.UNION, Optional.of(HMU), Optional.empty());

        givenProposed()
                .when(new ReferInitiative(ID, ON, nameless, there(nameless), WHY))
                .thenRefused(new ForumUnclear(Forum.Kind.BODY));
        givenProposed()
                .when(new ReferInitiative(ID, ON, both, there(both), WHY))
                .thenRefused(new ForumUnclear(Forum.Kind.UNION));
        givenProposed()
                .when(new ReferInitiative(ID, ON, BODY, Optional.of(OtherBody.unknown(HMU)), WHY))
                .thenRefused(new UnknownForum(HMU));
    }

    @Test
    void a_body_that_had_ended_decides_nothing_its_successor_does() {
        var end = new Dissolution(Dissolution.Kind.DISSOLVED, ON, OTHER_HMU);
        var ended = new OtherBody(HMU, true, Optional.empty(), Optional.of(end));

        givenProposed()
                .when(new ReferInitiative(ID, ON, BODY, Optional.of(ended), WHY))
                .thenRefused(new ForumHasEnded(new EndedBody(HMU, ON, OTHER_HMU)));
        givenProposed()
                .when(new ReferInitiative(ID, ON.minusDays(1), BODY, Optional.of(ended), WHY))
                .then(new InitiativeReferred(ID, ON.minusDays(1), BODY, WHY));
    }

    private static Optional<OtherBody> there(Forum forum) {
        return forum.bodyId().map(OtherBody::there);
    }

    @Test
    void what_was_referred_is_adopted_rejected_or_parked() {
        Story referred = given(new InitiativeReferred(ID, ON, UNIONS, WHY));

        referred.when(adopt(ON)).then(new InitiativeAdopted(ID, ON));
        referred.when(new RejectInitiative(ID, ON, REASON))
                .then(new InitiativeRejected(ID, ON, REASON));
        referred.when(new ParkInitiative(ID, ON, REASON))
                .then(new InitiativeParked(ID, ON, REASON));
        assertThat(state(referred)).isEqualTo(InitiativeState.REFERRED);
    }

    @Test
    void what_was_parked_or_rejected_stands_after_reopening_where_it_stood_before() {
        var parked = new InitiativeParked(ID, ON, REASON);
        var rejected = new InitiativeRejected(ID, ON, REASON);
        var reopened = new InitiativeReopened(ID, ON, WHY);
        var adopted = new InitiativeAdopted(ID, ON);

        given(parked).when(new ReopenInitiative(ID, ON, WHY)).then(reopened);
        assertThat(state(given(parked))).isEqualTo(InitiativeState.PARKED);
        assertThat(state(given(parked, reopened))).isEqualTo(InitiativeState.PROPOSED);
        assertThat(state(given(adopted, parked, rejected, reopened)))
                .isEqualTo(InitiativeState.ADOPTED);
        assertThat(state(given(new InitiativeReferred(ID, ON, UNIONS, WHY), rejected, reopened)))
                .isEqualTo(InitiativeState.REFERRED);
    }

    @Test
    void nothing_is_done_with_what_is_parked_or_rejected() {
        Story parked = given(new InitiativeParked(ID, ON, REASON));
        Story rejected = given(new InitiativeRejected(ID, ON, REASON));

        parked.when(adopt(ON)).thenRefused(new StillParked());
        parked.when(start(ON)).thenRefused(new StillParked());
        rejected.when(start(ON)).thenRefused(new StillRejected());
        rejected.when(new RejectInitiative(ID, ON, REASON)).thenRefused(new StillRejected());
        givenProposed().when(new ReopenInitiative(ID, ON, WHY)).thenRefused(new NothingToReopen());
    }

    @Test
    void a_pause_suspends_nothing() {
        Story paused = givenStarted(new InitiativePaused(ID, ON, WHY));

        givenStarted()
                .when(new PauseInitiative(ID, ON, WHY))
                .then(new InitiativePaused(ID, ON, WHY));
        assertThat(state(paused)).isEqualTo(InitiativeState.PAUSED);
        assertThat(chain(paused).obligations()).isEqualTo(chain(givenStarted()).obligations());
        paused.when(new PauseInitiative(ID, ON, WHY)).thenRefused(new AlreadyPaused());
        paused.when(new ResumeInitiative(ID, TODAY)).then(new InitiativeResumed(ID, TODAY));
        givenStarted().when(new ResumeInitiative(ID, ON)).thenRefused(new NotPaused());
        givenAdopted().when(new PauseInitiative(ID, ON, WHY)).thenRefused(new NotStarted());
    }

    @Test
    void an_end_before_the_evaluation_closes_what_is_owed_and_says_why() {
        var stopped = new InitiativeStopped(ID, ON, REASON);
        Story story = givenStarted(stopped);

        givenStarted().when(new StopInitiative(ID, ON, REASON)).then(stopped);
        assertThat(state(story)).isEqualTo(InitiativeState.STOPPED);
        assertThat(chain(story).open()).isEmpty();
        assertThat(chain(story).obligations().getLast().closedBy())
                .contains(new Ending(4, StepKind.STOPPED, ON, WHY, List.of()));
        story.when(new StopInitiative(ID, ON, REASON)).thenRefused(new AlreadyEnded(ON));
    }

    @Test
    void the_last_evaluation_comes_before_the_end() {
        givenStarted(evaluated(1, "2024-12-01", Verdict.CONTINUE))
                .when(new StopInitiative(ID, day("2024-11-30"), REASON))
                .thenRefused(new EvaluatedOutOfOrder(day("2024-11-30"), day("2024-12-01")));
    }

    @Test
    void steps_follow_one_another_from_the_start_on() {
        var before = STARTED_ON.minusDays(1);

        given(new InitiativeParked(ID, ON, REASON))
                .when(new ReopenInitiative(ID, ON.minusDays(1), WHY))
                .thenRefused(new StepOutOfOrder(ON.minusDays(1), ON));
        givenStarted()
                .when(new PauseInitiative(ID, before, WHY))
                .thenRefused(new BeforeStart(before, STARTED_ON));
        givenStarted()
                .when(new PauseInitiative(ID, TOMORROW, WHY))
                .thenRefused(new DateAfterToday(DateOf.FACT, TOMORROW, TODAY));
    }

    @Test
    void on_a_day_later_steps_have_not_been_taken() {
        InitiativeLife life =
                givenStarted(
                                new InitiativePaused(ID, ON, WHY),
                                new InitiativeStopped(ID, TODAY, REASON))
                        .dossier()
                        .life();

        assertThat(life.on(STARTED_ON.minusDays(1)).chain()).isEmpty();
        assertThat(life.on(ON.minusDays(1)).state()).isEqualTo(InitiativeState.RUNNING);
        assertThat(life.on(TODAY.minusDays(1)).state()).isEqualTo(InitiativeState.PAUSED);
        assertThat(life.on(TODAY).state()).isEqualTo(InitiativeState.STOPPED);
    }

    private static Story given(InitiativeEvent... events) {
        return Story.given(
                Stream.concat(Stream.of(Skovby.proposed()), Stream.of(events))
                        .toArray(InitiativeEvent[]::new));
    }

    private static InitiativeState state(Story story) {
        return story.dossier().state();
    }

    private static ObligationChain chain(Story story) {
        return story.dossier().chain().orElseThrow();
    }
}
