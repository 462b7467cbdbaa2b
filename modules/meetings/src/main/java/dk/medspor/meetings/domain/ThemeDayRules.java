package dk.medspor.meetings.domain;

import dk.medspor.kernel.Decision;
import dk.medspor.meetings.Arrangement;
import dk.medspor.meetings.DiscussionGroup;
import dk.medspor.meetings.DiscussionGroup.Member;
import dk.medspor.meetings.DiscussionGroup.Role;
import dk.medspor.meetings.GroupId;
import dk.medspor.meetings.Outline;
import dk.medspor.meetings.ProgrammeLine;
import dk.medspor.meetings.Round;
import dk.medspor.meetings.Round.Question;
import dk.medspor.meetings.ThemeDayCommand;
import dk.medspor.meetings.ThemeDayCommand.ChangeGroup;
import dk.medspor.meetings.ThemeDayCommand.DisbandGroup;
import dk.medspor.meetings.ThemeDayCommand.FormGroup;
import dk.medspor.meetings.ThemeDayCommand.LayOutThemeDay;
import dk.medspor.meetings.ThemeDayEvent;
import dk.medspor.meetings.ThemeDayEvent.GroupChanged;
import dk.medspor.meetings.ThemeDayEvent.GroupDisbanded;
import dk.medspor.meetings.ThemeDayEvent.GroupFormed;
import dk.medspor.meetings.ThemeDayEvent.ThemeDayLaidOut;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules of the outline and the groups of a theme day. */
public final class ThemeDayRules {

    private static final Set<Role> HELD_ONCE = Set.of(Role.MODERATOR, Role.MINUTE_TAKER);

    private ThemeDayRules() {}

    /** A plan is empty as long as nothing was arranged. */
    public static Decision<ThemeDayEvent> decide(
            ThemeDayCommand command, Optional<ThemeDayPlan> plan) {
        Optional<ThemeDayRejection> meeting = meeting(command);
        return switch (command) {
            case LayOutThemeDay it ->
                    Decision.unless(
                            meeting.or(() -> programme(it.outline().programme()))
                                    .or(() -> numbers(it.outline()))
                                    .or(() -> answered(it)),
                            () ->
                                    new ThemeDayLaidOut(
                                            it.themeDayId(), it.meetingId(), it.outline()));
            case FormGroup it ->
                    Decision.unless(
                            meeting.or(() -> formed(it, plan))
                                    .or(() -> group(it.group(), it.unknownPersons(), plan)),
                            () -> new GroupFormed(it.themeDayId(), it.meetingId(), it.group()));
            case ChangeGroup it ->
                    Decision.unless(
                            meeting.or(() -> known(it.group().id(), plan))
                                    .or(() -> group(it.group(), it.unknownPersons(), plan)),
                            () -> new GroupChanged(it.themeDayId(), it.meetingId(), it.group()));
            case DisbandGroup it ->
                    Decision.unless(
                            meeting.or(() -> standing(it.groupId(), plan))
                                    .or(
                                            () ->
                                                    when(
                                                            it.hasSpoken(),
                                                            new GroupHasSpoken(it.groupId()))),
                            () ->
                                    new GroupDisbanded(
                                            it.themeDayId(),
                                            it.meetingId(),
                                            it.groupId(),
                                            it.reason()));
        };
    }

    private static Optional<ThemeDayRejection> meeting(ThemeDayCommand command) {
        return when(command.meeting().isEmpty(), new NoSuchThemeDay(command.meetingId()))
                .or(
                        () ->
                                when(
                                        command.meeting()
                                                .filter(Arrangement.State.CANCELLED::equals)
                                                .isPresent(),
                                        new ThemeDayIsCancelled(command.meetingId())));
    }

    private static Optional<ThemeDayRejection> programme(List<ProgrammeLine> lines) {
        LocalTime above = LocalTime.MIN;
        for (ProgrammeLine line : lines) {
            LocalTime until = line.to().orElse(line.from());
            if (line.from().isBefore(above) || until.isBefore(line.from())) {
                return Optional.of(new ProgrammeBackwards(line.from(), until));
            }
            above = line.from();
        }
        return Optional.empty();
    }

    private static Optional<ThemeDayRejection> numbers(Outline outline) {
        return twice(outline.rounds().stream().map(Round::number), RoundTwice::new)
                .or(() -> twice(outline.questions().map(Question::number), QuestionTwice::new));
    }

    private static Optional<ThemeDayRejection> answered(LayOutThemeDay command) {
        return command.answered().stream()
                .filter(it -> command.outline().question(it).isEmpty())
                .findFirst()
                .map(AnsweredQuestionMissing::new);
    }

    private static Optional<ThemeDayRejection> formed(
            FormGroup command, Optional<ThemeDayPlan> plan) {
        GroupId id = command.group().id();
        return when(
                command.idTaken() || plan.flatMap(it -> it.group(id)).isPresent(),
                new GroupFormedAlready(id));
    }

    private static Optional<ThemeDayRejection> standing(GroupId id, Optional<ThemeDayPlan> plan) {
        return known(id, plan)
                .or(
                        () ->
                                plan.flatMap(it -> it.group(id))
                                        .filter(it -> it.disbanded().isPresent())
                                        .map(_ -> new GroupIsDisbanded(id)));
    }

    private static Optional<ThemeDayRejection> known(GroupId id, Optional<ThemeDayPlan> plan) {
        return when(plan.flatMap(it -> it.group(id)).isEmpty(), new UnknownGroup(id));
    }

    private static Optional<ThemeDayRejection> group(
            DiscussionGroup group, List<PersonId> unknown, Optional<ThemeDayPlan> plan) {
        Outline outline = plan.map(ThemeDayPlan::outline).orElse(Outline.NONE);
        return group.questions().stream()
                .filter(it -> outline.question(it).isEmpty())
                .findFirst()
                .<ThemeDayRejection>map(UnknownQuestion::new)
                .or(() -> unknown.stream().findFirst().map(UnknownMember::new))
                .or(() -> twice(group.members().stream().map(Member::personId), MemberTwice::new))
                .or(
                        () ->
                                twice(
                                        group.members().stream()
                                                .flatMap(it -> it.roles().stream())
                                                .filter(HELD_ONCE::contains),
                                        RoleHeldTwice::new));
    }

    private static <T> Optional<ThemeDayRejection> twice(
            Stream<T> all, Function<T, ThemeDayRejection> reason) {
        Set<T> seen = new HashSet<>();
        return all.filter(it -> !seen.add(it)).findFirst().map(reason);
    }

    private static Optional<ThemeDayRejection> when(boolean broken, ThemeDayRejection reason) {
        return broken ? Optional.of(reason) : Optional.empty();
    }
}
