package dk.medspor.status.themedays;

import dk.medspor.meetings.DiscussionGroup;
import dk.medspor.meetings.GroupId;
import dk.medspor.meetings.Place;
import dk.medspor.meetings.Round.Question;
import dk.medspor.meetings.ThemeDayPlan;
import dk.medspor.meetings.ThemeDayPlan.FormedGroup;
import dk.medspor.readmodels.ViewState;
import dk.medspor.status.meetingrecord.ContributionDocument;
import dk.medspor.status.meetingrecord.ContributionView;
import dk.medspor.status.themedays.Completeness.Answered;
import dk.medspor.status.themedays.Completeness.OfGroup;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Counts in the index what each group had answered by a day. */
final class AnsweredQuestions {

    private AnsweredQuestions() {}

    /** All of a day was said on that day: before it, nothing is answered. */
    static Completeness of(ThemeDayPlan plan, ViewState<ContributionDocument> state, LocalDate on) {
        boolean over = over(plan, state, on);
        return new Completeness(
                plan.standing().stream().map(it -> ofGroup(plan, it, state, on, over)).toList());
    }

    /** One group of it. */
    static GroupNotes by(
            GroupId group, ThemeDayPlan plan, ViewState<ContributionDocument> state, LocalDate on) {
        FormedGroup formed = plan.group(group).orElseThrow();
        return new GroupNotes(
                plan.meetingId(),
                formed,
                ofGroup(plan, formed.group(), state, on, over(plan, state, on)));
    }

    private static boolean over(
            ThemeDayPlan plan, ViewState<ContributionDocument> state, LocalDate on) {
        return state.page(ContributionView.scope(plan.meetingId()), 0, 1).stream()
                .anyMatch(it -> !it.saidOn().isAfter(on));
    }

    /** The index counts what has stood since it was said; the rest is read as it was that day. */
    private static OfGroup ofGroup(
            ThemeDayPlan plan,
            DiscussionGroup group,
            ViewState<ContributionDocument> state,
            LocalDate on,
            boolean over) {
        Map<Optional<Integer>, Long> changed =
                state.all(ContributionView.changedAnswers(group.id())).stream()
                        .flatMap(it -> it.on(on).stream())
                        .filter(it -> !it.hasBeenWithdrawn())
                        .map(it -> it.contribution().place().flatMap(Place::question))
                        .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
        return new OfGroup(
                group,
                plan.asked(group).stream()
                        .map(
                                it ->
                                        new Answered(
                                                it,
                                                (over ? standing(group, it, state) : 0)
                                                        + changed.getOrDefault(
                                                                Optional.of(it.number()), 0L)))
                        .toList());
    }

    private static long standing(
            DiscussionGroup group, Question question, ViewState<ContributionDocument> state) {
        return state.count(ContributionView.answers(group.id(), question.number()));
    }
}
