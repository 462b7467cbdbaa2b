package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import dk.medspor.meetings.Round.Question;
import dk.medspor.meetings.ThemeDayEvent.GroupChanged;
import dk.medspor.meetings.ThemeDayEvent.GroupDisbanded;
import dk.medspor.meetings.ThemeDayEvent.GroupFormed;
import dk.medspor.meetings.ThemeDayEvent.ThemeDayLaidOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The outline and the groups of a theme day. Rules decide on it, and views keep it. */
public record ThemeDayPlan(
        ThemeDayId id, MeetingId meetingId, Outline outline, List<FormedGroup> groups) {
    public ThemeDayPlan {
        groups = List.copyOf(groups);
    }

    /**
     * A group.
     *
     * @param disbanded why it is no more
     */
    public record FormedGroup(DiscussionGroup group, Optional<Protected<String>> disbanded) {

        boolean is(GroupId id) {
            return group.id().equals(id);
        }
    }

    /** The plan after an event. */
    public static ThemeDayPlan after(Optional<ThemeDayPlan> before, ThemeDayEvent event) {
        ThemeDayPlan plan =
                before.orElseGet(
                        () ->
                                new ThemeDayPlan(
                                        event.themeDayId(),
                                        event.meetingId(),
                                        Outline.NONE,
                                        List.of()));
        return switch (event) {
            case ThemeDayLaidOut it ->
                    new ThemeDayPlan(plan.id, plan.meetingId, it.outline(), plan.groups);
            case GroupFormed it -> plan.with(new FormedGroup(it.group(), Optional.empty()));
            case GroupChanged it -> plan.with(new FormedGroup(it.group(), Optional.empty()));
            case GroupDisbanded it ->
                    plan.with(
                            new FormedGroup(
                                    plan.group(it.groupId()).orElseThrow().group(),
                                    Optional.of(it.reason())));
        };
    }

    /** A group, whether it still stands or not. */
    public Optional<FormedGroup> group(GroupId id) {
        return groups.stream().filter(it -> it.is(id)).findFirst();
    }

    /** The groups that were not disbanded, in the order they were formed. */
    public List<DiscussionGroup> standing() {
        return groups.stream()
                .filter(it -> it.disbanded().isEmpty())
                .map(FormedGroup::group)
                .toList();
    }

    /** What a group is asked, in the order of the rounds. */
    public List<Question> asked(DiscussionGroup group) {
        return outline.questions().filter(it -> group.isAsked(it.number())).toList();
    }

    /** A group comes in its former place, or last. */
    private ThemeDayPlan with(FormedGroup changed) {
        GroupId its = changed.group().id();
        List<FormedGroup> all = new ArrayList<>(groups);
        if (group(its).isPresent()) {
            all.replaceAll(it -> it.is(its) ? changed : it);
        } else {
            all.add(changed);
        }
        return new ThemeDayPlan(id, meetingId, outline, all);
    }

    /** The numbers of everything that is asked. */
    public Stream<Integer> questionNumbers() {
        return outline.questions().map(Question::number);
    }
}
