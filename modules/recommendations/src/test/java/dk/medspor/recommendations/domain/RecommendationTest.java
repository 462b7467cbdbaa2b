package dk.medspor.recommendations.domain;

import static dk.medspor.recommendations.Skovby.DIRECTORS;
import static dk.medspor.recommendations.Skovby.DRAFTED_ON;
import static dk.medspor.recommendations.Skovby.HMU;
import static dk.medspor.recommendations.Skovby.ID;
import static dk.medspor.recommendations.Skovby.LMU;
import static dk.medspor.recommendations.Skovby.NOW;
import static dk.medspor.recommendations.Skovby.REASON;
import static dk.medspor.recommendations.Skovby.TODAY;
import static dk.medspor.recommendations.Skovby.TOMORROW;
import static dk.medspor.recommendations.Skovby.WORDS;
import static dk.medspor.recommendations.Skovby.day;
import static dk.medspor.recommendations.Skovby.template;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.initiatives.InitiativeId;
import dk.medspor.kernel.Decision;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import dk.medspor.meetings.ContributionId;
import dk.medspor.recommendations.CorrectableDate;
import dk.medspor.recommendations.Dossier;
import dk.medspor.recommendations.Outcome;
import dk.medspor.recommendations.RecommendationCommand;
import dk.medspor.recommendations.RecommendationCommand.CommentOnRecommendation;
import dk.medspor.recommendations.RecommendationCommand.CorrectOutcome;
import dk.medspor.recommendations.RecommendationCommand.CorrectRecommendationDate;
import dk.medspor.recommendations.RecommendationCommand.DecideRecommendation;
import dk.medspor.recommendations.RecommendationCommand.DraftRecommendation;
import dk.medspor.recommendations.RecommendationCommand.FeedBackRecommendation;
import dk.medspor.recommendations.RecommendationCommand.LinkInitiative;
import dk.medspor.recommendations.RecommendationCommand.OpenCommentRound;
import dk.medspor.recommendations.RecommendationCommand.QualifyRecommendation;
import dk.medspor.recommendations.RecommendationCommand.ReviseRecommendation;
import dk.medspor.recommendations.RecommendationCommand.SubmitRecommendation;
import dk.medspor.recommendations.RecommendationCommand.WithdrawRecommendation;
import dk.medspor.recommendations.RecommendationEvent;
import dk.medspor.recommendations.RecommendationEvent.RecommendationDrafted;
import dk.medspor.recommendations.RecommendationRejection;
import dk.medspor.recommendations.RecommendationRejection.AlreadyDrafted;
import dk.medspor.recommendations.RecommendationRejection.AlreadyFedBack;
import dk.medspor.recommendations.RecommendationRejection.AlreadyLinked;
import dk.medspor.recommendations.RecommendationRejection.CommentDeadlinePassed;
import dk.medspor.recommendations.RecommendationRejection.CommentRoundIsOpen;
import dk.medspor.recommendations.RecommendationRejection.CommentsDueBeforeOpening;
import dk.medspor.recommendations.RecommendationRejection.IsDecided;
import dk.medspor.recommendations.RecommendationRejection.IsSubmitted;
import dk.medspor.recommendations.RecommendationRejection.IsWithdrawn;
import dk.medspor.recommendations.RecommendationRejection.NoCommentRound;
import dk.medspor.recommendations.RecommendationRejection.NobodyAskedToComment;
import dk.medspor.recommendations.RecommendationRejection.NotAskedToComment;
import dk.medspor.recommendations.RecommendationRejection.NotDecided;
import dk.medspor.recommendations.RecommendationRejection.NotQualified;
import dk.medspor.recommendations.RecommendationRejection.NotSubmitted;
import dk.medspor.recommendations.RecommendationRejection.NothingRecorded;
import dk.medspor.recommendations.RecommendationRejection.ReasonForLateRevisionMissing;
import dk.medspor.recommendations.RecommendationRejection.StandsSo;
import dk.medspor.recommendations.RecommendationRejection.StepAfterAnother;
import dk.medspor.recommendations.RecommendationRejection.StepAfterToday;
import dk.medspor.recommendations.RecommendationRejection.StepBeforeAnother;
import dk.medspor.recommendations.RecommendationRejection.UnknownCommenter;
import dk.medspor.recommendations.RecommendationRejection.UnknownLinkedInitiative;
import dk.medspor.recommendations.RecommendationRejection.UnknownReceiver;
import dk.medspor.recommendations.RecommendationRejection.UnknownRecommendation;
import dk.medspor.recommendations.RecommendationRejection.UnknownRecommender;
import dk.medspor.recommendations.RecommendationRejection.UnknownSource;
import dk.medspor.recommendations.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecommendationTest {

    private static final ContributionId SOURCE = new ContributionId(new UUID(2, 1));
    private static final InitiativeId INITIATIVE = new InitiativeId(new UUID(1, 1));
    private static final RecommendationCommand DRAFT = draft(true, List.of());
    private static final RecommendationCommand ROUND = ask(day(1), day(10));
    private static final RecommendationCommand COMMENT = comment(day(5), Optional.empty());
    private static final RecommendationCommand QUALIFY = qualify(day(12));
    private static final RecommendationCommand SUBMIT =
            new SubmitRecommendation(ID, DIRECTORS, true, day(14));
    private static final RecommendationCommand ADOPT = decide(Outcome.ADOPTED, day(20));
    private static final RecommendationCommand RETURN = decide(Outcome.RETURNED, day(20));
    private static final RecommendationCommand FEED_BACK =
            new FeedBackRecommendation(ID, day(25), WORDS);
    private static final RecommendationCommand WITHDRAW =
            new WithdrawRecommendation(ID, day(30), REASON);

    @Test
    void goes_from_draft_to_feedback() {
        assertThat(stage(DRAFT)).isEqualTo(Stage.DRAFTED);
        assertThat(after(DRAFT, ROUND).stage(day(10))).isEqualTo(Stage.IN_COMMENT);
        assertThat(after(DRAFT, ROUND).stage(day(11))).isEqualTo(Stage.COMMENTED);
        assertThat(stage(DRAFT, ROUND, COMMENT, QUALIFY)).isEqualTo(Stage.QUALIFIED);
        assertThat(stage(DRAFT, QUALIFY, SUBMIT)).isEqualTo(Stage.SUBMITTED);
        assertThat(stage(DRAFT, QUALIFY, SUBMIT, ADOPT)).isEqualTo(Stage.DECIDED);
        assertThat(stage(DRAFT, QUALIFY, SUBMIT, ADOPT, FEED_BACK)).isEqualTo(Stage.FED_BACK);
        assertThat(stage(DRAFT, WITHDRAW)).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void what_is_returned_goes_the_same_way_again() {
        assertThat(stage(DRAFT, QUALIFY, SUBMIT, RETURN)).isEqualTo(Stage.RETURNED);
        assertThat(
                        stage(
                                DRAFT,
                                QUALIFY,
                                SUBMIT,
                                RETURN,
                                ask(day(21), day(30)),
                                qualify(day(31)),
                                new SubmitRecommendation(ID, DIRECTORS, true, day(32)),
                                decide(Outcome.ADOPTED, day(40))))
                .isEqualTo(Stage.DECIDED);
    }

    @Test
    void goes_to_several_forums_one_after_another() {
        var council =
                new SubmitRecommendation(
                        ID,
                        new Forum(Forum.Kind.POLITICAL, Optional.empty(), Optional.empty()),
                        true,
                        day(15));

        assertThat(after(DRAFT, QUALIFY, SUBMIT, council).steps()).hasSize(3);
    }

    static Stream<RecommendationCommand> laterSteps() {
        return Stream.of(ROUND, COMMENT, QUALIFY, SUBMIT, ADOPT, FEED_BACK, WITHDRAW, link(true));
    }

    @ParameterizedTest
    @MethodSource("laterSteps")
    void nothing_happens_to_what_nobody_drafted(RecommendationCommand command) {
        refused(command, new UnknownRecommendation(ID));
    }

    @Test
    void is_drafted_once_by_a_known_body_from_known_contributions() {
        refused(DRAFT, new AlreadyDrafted(ID), DRAFT);
        refused(draft(false, List.of()), new UnknownRecommender(HMU));
        refused(draft(true, List.of(SOURCE)), new UnknownSource(SOURCE));
        refused(
                new DraftRecommendation(
                        ID, HMU, true, template("A"), List.of(), List.of(), TOMORROW),
                new StepAfterToday(TOMORROW, TODAY));
    }

    @Test
    void is_revised_without_losing_what_it_said() {
        Dossier revised = after(DRAFT, revise(day(2), Optional.empty()));

        assertThat(revised.versions()).hasSize(2);
        assertThat(revised.on(day(1)).orElseThrow().latest()).isEqualTo(template("Makkere"));
        assertThat(revised.latest()).isEqualTo(template("Makkere til alle"));
    }

    @Test
    void is_revised_after_its_submission_with_a_reason_alone() {
        refused(
                revise(day(15), Optional.empty()),
                new ReasonForLateRevisionMissing(day(14)),
                DRAFT,
                QUALIFY,
                SUBMIT);
        assertThat(after(DRAFT, QUALIFY, SUBMIT, revise(day(15), Optional.of(REASON))).versions())
                .hasSize(2);
        refused(
                revise(day(21), Optional.of(REASON)),
                new IsDecided(day(20)),
                DRAFT,
                QUALIFY,
                SUBMIT,
                ADOPT);
    }

    @Test
    void asks_known_bodies_for_comments_one_round_at_a_time() {
        refused(
                new OpenCommentRound(ID, day(1), day(9), List.of(), List.of()),
                new NobodyAskedToComment(),
                DRAFT);
        refused(
                new OpenCommentRound(ID, day(1), day(9), List.of(LMU), List.of(LMU)),
                new UnknownCommenter(LMU),
                DRAFT);
        refused(ask(day(2), day(1)), new CommentsDueBeforeOpening(day(1), day(2)), DRAFT);
        refused(ask(day(10), day(20)), new CommentRoundIsOpen(day(10)), DRAFT, ROUND);
        assertThat(after(DRAFT, ROUND, ask(day(11), day(20))).rounds()).hasSize(2);
        refused(ask(day(15), day(20)), new IsSubmitted(day(14)), DRAFT, QUALIFY, SUBMIT);
    }

    @Test
    void takes_comments_of_those_asked_until_the_deadline_and_later_ones_with_a_reason() {
        refused(COMMENT, new NoCommentRound(), DRAFT);
        refused(
                new CommentOnRecommendation(ID, HMU, day(5), WORDS, Optional.empty()),
                new NotAskedToComment(HMU),
                DRAFT,
                ROUND);
        refused(comment(DRAFTED_ON, Optional.empty()), before(0, 1), DRAFT, ROUND);
        refused(
                comment(day(11), Optional.empty()),
                new CommentDeadlinePassed(day(10)),
                DRAFT,
                ROUND);
        Dossier late = after(DRAFT, ROUND, comment(day(11), Optional.of(REASON)));
        assertThat(late.rounds().getLast().silent(day(10))).containsExactly(LMU);
        assertThat(late.rounds().getLast().silent(day(11))).isEmpty();
    }

    @Test
    void goes_its_way_step_by_step() {
        refused(qualify(day(10)), new CommentRoundIsOpen(day(10)), DRAFT, ROUND);
        refused(SUBMIT, new NotQualified(), DRAFT);
        refused(ADOPT, new NotSubmitted(), DRAFT, QUALIFY);
        refused(FEED_BACK, new NotDecided(), DRAFT, QUALIFY, SUBMIT);
        refused(FEED_BACK, new NotDecided(), DRAFT, QUALIFY, SUBMIT, RETURN);
        refused(FEED_BACK, new AlreadyFedBack(day(25)), DRAFT, QUALIFY, SUBMIT, ADOPT, FEED_BACK);
        refused(
                new SubmitRecommendation(ID, DIRECTORS, false, day(14)),
                new UnknownReceiver(DIRECTORS),
                DRAFT,
                QUALIFY);
    }

    @Test
    void steps_follow_one_another_in_time() {
        refused(qualify(day(-1)), before(-1, 0), DRAFT);
        refused(qualify(TOMORROW), new StepAfterToday(TOMORROW, TODAY), DRAFT);
        refused(decide(Outcome.ADOPTED, day(13)), before(13, 14), DRAFT, QUALIFY, SUBMIT);
    }

    @Test
    void a_withdrawn_one_goes_no_further() {
        refused(QUALIFY, new IsWithdrawn(day(30)), DRAFT, WITHDRAW);
        refused(WITHDRAW, new IsWithdrawn(day(30)), DRAFT, WITHDRAW);
    }

    @Test
    void initiatives_grow_from_it_at_any_time() {
        assertThat(after(DRAFT, link(true)).initiatives()).containsExactly(INITIATIVE);
        refused(link(false), new UnknownLinkedInitiative(INITIATIVE), DRAFT);
        refused(link(true), new AlreadyLinked(INITIATIVE), DRAFT, link(true));
    }

    @Test
    void a_wrong_day_is_put_right_between_its_neighbours() {
        Dossier right = after(DRAFT, QUALIFY, SUBMIT, correct(CorrectableDate.QUALIFIED_ON, 13));
        assertThat(right.steps().getFirst().on()).isEqualTo(day(13));
        assertThat(after(DRAFT, ROUND, correct(CorrectableDate.COMMENTS_UNTIL, 20)).rounds())
                .first()
                .satisfies(it -> assertThat(it.until()).isEqualTo(day(20)));
        assertThat(after(DRAFT, correct(CorrectableDate.DRAFTED_ON, -3)).draftedOn())
                .isEqualTo(day(-3));
        refused(
                correct(CorrectableDate.QUALIFIED_ON, 15),
                new StepAfterAnother(day(15), day(14)),
                DRAFT,
                QUALIFY,
                SUBMIT);
        refused(correct(CorrectableDate.QUALIFIED_ON, -1), before(-1, 0), DRAFT, QUALIFY);
        refused(
                correct(CorrectableDate.DRAFTED_ON, 13),
                new StepAfterAnother(day(13), day(12)),
                DRAFT,
                QUALIFY);
        refused(
                correct(CorrectableDate.DECIDED_ON, 13),
                new NothingRecorded(CorrectableDate.DECIDED_ON),
                DRAFT);
        refused(correct(CorrectableDate.DRAFTED_ON, 0), new StandsSo(), DRAFT);
        refused(
                new CorrectRecommendationDate(ID, CorrectableDate.QUALIFIED_ON, TOMORROW, REASON),
                new StepAfterToday(TOMORROW, TODAY),
                DRAFT,
                QUALIFY);
        refused(
                correct(CorrectableDate.COMMENTS_UNTIL, 0),
                new CommentsDueBeforeOpening(day(0), day(1)),
                DRAFT,
                ROUND);
    }

    @Test
    void a_wrong_outcome_is_put_right() {
        var rejected = new CorrectOutcome(ID, Outcome.REJECTED, REASON);
        assertThat(after(DRAFT, QUALIFY, SUBMIT, ADOPT, rejected).steps().getLast().outcome())
                .contains(Outcome.REJECTED);
        refused(rejected, new NotDecided(), DRAFT);
        refused(
                new CorrectOutcome(ID, Outcome.ADOPTED, REASON),
                new StandsSo(),
                DRAFT,
                QUALIFY,
                SUBMIT,
                ADOPT);
        refused(
                new CorrectOutcome(ID, Outcome.RETURNED, REASON),
                new AlreadyFedBack(day(25)),
                DRAFT,
                QUALIFY,
                SUBMIT,
                ADOPT,
                FEED_BACK);
    }

    @Test
    void says_which_fields_of_the_template_are_still_empty() {
        assertThat(after(DRAFT).latest().missing()).hasSize(8);
    }

    private static DraftRecommendation draft(boolean known, List<ContributionId> unknown) {
        return new DraftRecommendation(
                ID, HMU, known, template("Makkere"), List.of(SOURCE), unknown, DRAFTED_ON);
    }

    private static RecommendationCommand revise(LocalDate on, Optional<Protected<String>> reason) {
        return new ReviseRecommendation(ID, template("Makkere til alle"), on, reason);
    }

    private static RecommendationCommand ask(LocalDate on, LocalDate until) {
        return new OpenCommentRound(ID, on, until, List.of(LMU), List.of());
    }

    private static RecommendationCommand comment(
            LocalDate on, Optional<Protected<String>> lateReason) {
        return new CommentOnRecommendation(ID, LMU, on, WORDS, lateReason);
    }

    private static RecommendationCommand qualify(LocalDate on) {
        return new QualifyRecommendation(ID, on, Optional.empty());
    }

    private static RecommendationCommand decide(Outcome outcome, LocalDate on) {
        return new DecideRecommendation(ID, on, outcome, Optional.empty());
    }

    private static RecommendationCommand link(boolean known) {
        return new LinkInitiative(ID, INITIATIVE, known);
    }

    private static RecommendationCommand correct(CorrectableDate date, int day) {
        return new CorrectRecommendationDate(ID, date, day(day), REASON);
    }

    private static StepBeforeAnother before(int day, int earlier) {
        return new StepBeforeAnother(day(day), day(earlier));
    }

    private static Stage stage(RecommendationCommand... commands) {
        return after(commands).stage(TODAY);
    }

    private static Dossier after(RecommendationCommand... commands) {
        return state(commands).dossier().orElseThrow();
    }

    private static Recommendation state(RecommendationCommand... commands) {
        Recommendation state = Recommendation.unknown();
        for (RecommendationCommand command : commands) {
            for (RecommendationEvent event : Recommendation.decide(command, state, NOW).orThrow()) {
                state = Recommendation.evolve(state, event);
            }
        }
        return state;
    }

    private static void refused(
            RecommendationCommand command,
            RecommendationRejection why,
            RecommendationCommand... before) {
        assertThat(Recommendation.decide(command, state(before), NOW))
                .isEqualTo(Decision.reject(why));
    }

    @Test
    void the_first_version_says_where_it_comes_from() {
        assertThat(Recommendation.decide(DRAFT, Recommendation.unknown(), NOW))
                .isEqualTo(
                        Decision.accept(
                                new RecommendationDrafted(
                                        ID,
                                        HMU,
                                        template("Makkere"),
                                        List.of(SOURCE),
                                        DRAFTED_ON)));
    }
}
