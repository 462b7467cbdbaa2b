package dk.medspor.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.kernel.Decision;
import dk.medspor.kernel.Protected;
import dk.medspor.meetings.Arrangement;
import dk.medspor.meetings.DiscussionGroup;
import dk.medspor.meetings.DiscussionGroup.Member;
import dk.medspor.meetings.DiscussionGroup.Role;
import dk.medspor.meetings.GroupId;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.Outline;
import dk.medspor.meetings.ProgrammeLine;
import dk.medspor.meetings.Round;
import dk.medspor.meetings.Round.Question;
import dk.medspor.meetings.ThemeDay;
import dk.medspor.meetings.ThemeDayCommand;
import dk.medspor.meetings.ThemeDayCommand.ChangeGroup;
import dk.medspor.meetings.ThemeDayCommand.DisbandGroup;
import dk.medspor.meetings.ThemeDayCommand.FormGroup;
import dk.medspor.meetings.ThemeDayCommand.LayOutThemeDay;
import dk.medspor.meetings.ThemeDayEvent;
import dk.medspor.meetings.ThemeDayEvent.GroupFormed;
import dk.medspor.meetings.ThemeDayId;
import dk.medspor.meetings.ThemeDayPlan;
import dk.medspor.meetings.ThemeDayRejection;
import dk.medspor.meetings.ThemeDayRejection.AnsweredQuestionMissing;
import dk.medspor.meetings.ThemeDayRejection.GroupFormedAlready;
import dk.medspor.meetings.ThemeDayRejection.GroupHasSpoken;
import dk.medspor.meetings.ThemeDayRejection.GroupIsDisbanded;
import dk.medspor.meetings.ThemeDayRejection.MemberTwice;
import dk.medspor.meetings.ThemeDayRejection.NoSuchThemeDay;
import dk.medspor.meetings.ThemeDayRejection.ProgrammeBackwards;
import dk.medspor.meetings.ThemeDayRejection.QuestionTwice;
import dk.medspor.meetings.ThemeDayRejection.RoleHeldTwice;
import dk.medspor.meetings.ThemeDayRejection.RoundTwice;
import dk.medspor.meetings.ThemeDayRejection.ThemeDayIsCancelled;
import dk.medspor.meetings.ThemeDayRejection.UnknownGroup;
import dk.medspor.meetings.ThemeDayRejection.UnknownMember;
import dk.medspor.meetings.ThemeDayRejection.UnknownQuestion;
import dk.medspor.people.PersonId;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ThemeDayRulesTest {

    private static final MeetingId MEETING = ThemeDay.ID;
    private static final ThemeDayId DAY = ThemeDayId.of(MEETING);
    private static final GroupId GROUP = new GroupId(new UUID(4, 1));
    private static final PersonId LONE = new PersonId(new UUID(5, 1));
    private static final PersonId BO = new PersonId(new UUID(5, 2));
    private static final Protected<String> WORDS = Protected.text("Ro på gangene");
    private static final Optional<Arrangement.State> PLANNED =
            Optional.of(Arrangement.State.PLANNED);

    @Test
    void an_outline_takes_the_place_of_the_one_before() {
        Optional<ThemeDayPlan> plan = after(layOut(outline(round(1, 1, 2))));

        assertThat(after(plan, layOut(outline(round(1, 1), round(2, 3)))).orElseThrow().outline())
                .isEqualTo(outline(round(1, 1), round(2, 3)));
    }

    @Test
    void rounds_and_questions_are_told_apart_by_their_numbers() {
        refused(Optional.empty(), layOut(outline(round(1), round(1))), new RoundTwice(1));
        refused(Optional.empty(), layOut(outline(round(1, 7), round(2, 7))), new QuestionTwice(7));
    }

    @Test
    void a_question_that_was_answered_stays_in_the_outline() {
        var command =
                new LayOutThemeDay(DAY, MEETING, PLANNED, outline(round(1, 1)), List.of(1, 2));

        refused(after(layOut(outline(round(1, 1, 2)))), command, new AnsweredQuestionMissing(2));
    }

    @Test
    void a_programme_runs_forwards() {
        refused(Optional.empty(), programme(line(9, 10), line(8, 9)), backwards(8, 9));
        refused(Optional.empty(), programme(line(10, 9)), backwards(10, 9));
        assertThat(after(programme(line(9, 10), line(9, 11), line(12, 12)))).isPresent();
    }

    @Test
    void a_meeting_that_nobody_knows_or_that_is_cancelled_has_no_theme_day() {
        var unknown = new LayOutThemeDay(DAY, MEETING, Optional.empty(), Outline.NONE, List.of());
        var cancelled =
                new LayOutThemeDay(
                        DAY,
                        MEETING,
                        Optional.of(Arrangement.State.CANCELLED),
                        Outline.NONE,
                        List.of());

        refused(Optional.empty(), unknown, new NoSuchThemeDay(MEETING));
        refused(Optional.empty(), cancelled, new ThemeDayIsCancelled(MEETING));
    }

    @Test
    void a_group_has_one_to_lead_it_and_one_to_write_and_as_many_to_present_as_it_likes() {
        var presenters = group(List.of(), member(LONE, Role.PRESENTER), member(BO, Role.PRESENTER));

        assertThat(ThemeDayRules.decide(form(presenters), Optional.empty()))
                .isEqualTo(Decision.accept(new GroupFormed(DAY, MEETING, presenters)));
        for (Role role : List.of(Role.MODERATOR, Role.MINUTE_TAKER)) {
            refused(
                    Optional.empty(),
                    form(group(List.of(), member(LONE, role), member(BO, role))),
                    new RoleHeldTwice(role));
        }
        refused(
                Optional.empty(),
                form(group(List.of(), member(LONE), member(LONE))),
                new MemberTwice(LONE));
        refused(
                Optional.empty(),
                new FormGroup(
                        DAY, MEETING, PLANNED, group(List.of(), member(BO)), List.of(BO), false),
                new UnknownMember(BO));
    }

    @Test
    void a_group_is_asked_what_stands_in_the_outline() {
        Optional<ThemeDayPlan> plan = after(layOut(outline(round(1, 1, 2), round(2, 3))));

        refused(plan, form(group(List.of(4))), new UnknownQuestion(4));
        ThemeDayPlan formed = after(plan, form(group(List.of(3, 1)))).orElseThrow();
        assertThat(formed.asked(formed.standing().getFirst()))
                .extracting(Question::number)
                .containsExactly(1, 3);
    }

    @Test
    void a_group_is_formed_once_and_disbanded_only_before_it_has_spoken() {
        Optional<ThemeDayPlan> plan = after(form(group(List.of())));

        refused(plan, form(group(List.of())), new GroupFormedAlready(GROUP));
        refused(
                Optional.empty(),
                new FormGroup(DAY, MEETING, PLANNED, group(List.of()), List.of(), true),
                new GroupFormedAlready(GROUP));
        refused(plan, disband(true), new GroupHasSpoken(GROUP));
        refused(Optional.empty(), disband(false), new UnknownGroup(GROUP));
        Optional<ThemeDayPlan> disbanded = after(plan, disband(false));
        assertThat(disbanded.orElseThrow().standing()).isEmpty();
        refused(disbanded, disband(false), new GroupIsDisbanded(GROUP));
        var changed = new ChangeGroup(DAY, MEETING, PLANNED, group(List.of()), List.of());
        assertThat(after(disbanded, changed).orElseThrow().standing()).hasSize(1);
        refused(Optional.empty(), changed, new UnknownGroup(GROUP));
    }

    private static Optional<ThemeDayPlan> after(ThemeDayCommand command) {
        return after(Optional.empty(), command);
    }

    private static Optional<ThemeDayPlan> after(
            Optional<ThemeDayPlan> before, ThemeDayCommand command) {
        Optional<ThemeDayPlan> plan = before;
        for (ThemeDayEvent event : ThemeDayRules.decide(command, before).orThrow()) {
            plan = Optional.of(ThemeDayPlan.after(plan, event));
        }
        return plan;
    }

    private static void refused(
            Optional<ThemeDayPlan> plan, ThemeDayCommand command, ThemeDayRejection reason) {
        assertThat(ThemeDayRules.decide(command, plan)).isEqualTo(Decision.reject(reason));
    }

    private static LayOutThemeDay layOut(Outline outline) {
        return new LayOutThemeDay(DAY, MEETING, PLANNED, outline, List.of());
    }

    private static LayOutThemeDay programme(ProgrammeLine... lines) {
        return layOut(new Outline(List.of(lines), List.of()));
    }

    private static ProgrammeLine line(int from, int to) {
        return new ProgrammeLine(LocalTime.of(from, 0), Optional.of(LocalTime.of(to, 0)), WORDS);
    }

    private static ProgrammeBackwards backwards(int from, int to) {
        return new ProgrammeBackwards(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static Outline outline(Round... rounds) {
        return new Outline(List.of(), List.of(rounds));
    }

    private static Round round(int number, int... questions) {
        return new Round(
                number,
                WORDS,
                Round.Format.GROUP,
                Optional.empty(),
                Arrays.stream(questions)
                        .mapToObj(it -> new Question(it, Round.Form.QUESTION, WORDS, List.of()))
                        .toList());
    }

    private static FormGroup form(DiscussionGroup group) {
        return new FormGroup(DAY, MEETING, PLANNED, group, List.of(), false);
    }

    private static DisbandGroup disband(boolean hasSpoken) {
        return new DisbandGroup(DAY, MEETING, PLANNED, GROUP, WORDS, hasSpoken);
    }

    private static DiscussionGroup group(List<Integer> questions, Member... members) {
        return new DiscussionGroup(
                GROUP,
                DiscussionGroup.Form.GROUP,
                WORDS,
                Optional.empty(),
                questions,
                List.of(members));
    }

    private static Member member(PersonId person, Role... roles) {
        return new Member(person, Set.of(roles));
    }
}
