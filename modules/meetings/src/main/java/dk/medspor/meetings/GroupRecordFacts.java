package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import dk.medspor.meetings.GroupRecordCommand.AnswerDataNeed;
import dk.medspor.meetings.GroupRecordCommand.AssignDataNeed;
import dk.medspor.meetings.GroupRecordCommand.CaptureContribution;
import dk.medspor.meetings.GroupRecordCommand.EditContribution;
import dk.medspor.meetings.GroupRecordCommand.PlaceContribution;
import dk.medspor.meetings.GroupRecordCommand.ReinstateContribution;
import dk.medspor.meetings.GroupRecordCommand.WithdrawContribution;
import dk.medspor.meetings.ThemeDayPlan.FormedGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes what the rules of what was said need to know from elsewhere into the commands. */
public final class GroupRecordFacts {

    private static final MeetingId NOWHERE = new MeetingId(new UUID(0, 0));

    private final MeetingDossierRegister meetings;
    private final ThemeDayRegister days;

    public GroupRecordFacts(MeetingDossierRegister meetings, ThemeDayRegister days) {
        this.meetings = meetings;
        this.days = days;
    }

    /**
     * What a point says.
     *
     * @param question the number of what it answers
     * @param round where it answers no question of the outline
     */
    public record Words(
            Optional<ContributionKind> kind,
            Optional<Integer> round,
            Optional<Integer> question,
            Protected<String> text,
            List<Protected<String>> subPoints) {
        public Words {
            subPoints = List.copyOf(subPoints);
        }
    }

    public CaptureContribution capture(GroupId group, ContributionId id, Words words) {
        MeetingId meeting = days.meetingOf(group).orElse(NOWHERE);
        Optional<ThemeDayPlan> plan = days.plan(meeting);
        Contribution said = said(plan, id, Optional.of(group), words, Optional.empty());
        return new CaptureContribution(
                GroupRecordId.of(group),
                meeting,
                place(meeting, plan, said),
                said,
                days.contribution(id).isPresent());
    }

    public PlaceContribution place(
            ContributionId id, GroupId group, Optional<Integer> round, Optional<Integer> question) {
        Optional<KeptContribution> kept = days.contribution(id);
        MeetingId meeting = meetingOf(kept);
        Optional<ThemeDayPlan> plan = days.plan(meeting);
        Contribution before = kept.map(KeptContribution::contribution).orElse(nothing(id));
        var words = new Words(before.kind(), round, question, before.text(), before.subPoints());
        Contribution said = said(plan, id, Optional.of(group), words, Optional.of(before));
        return new PlaceContribution(
                GroupRecordId.of(group),
                meeting,
                kept.map(KeptContribution::standing),
                place(meeting, plan, said),
                said);
    }

    public EditContribution edit(
            ContributionId id, LocalDate on, Words words, Protected<String> reason) {
        Optional<KeptContribution> kept = days.contribution(id);
        MeetingId meeting = meetingOf(kept);
        Optional<ThemeDayPlan> plan = days.plan(meeting);
        Contribution before = kept.map(KeptContribution::contribution).orElse(nothing(id));
        Optional<GroupId> group = before.place().flatMap(Place::group);
        Contribution said = said(plan, id, group, words, Optional.of(before));
        return new EditContribution(
                recordOf(id, kept),
                meeting,
                kept.map(KeptContribution::standing),
                place(meeting, plan, said),
                on,
                said,
                reason);
    }

    public WithdrawContribution withdraw(
            ContributionId id, LocalDate on, Protected<String> reason) {
        Optional<KeptContribution> kept = days.contribution(id);
        return new WithdrawContribution(
                recordOf(id, kept),
                meetingOf(kept),
                id,
                kept.map(KeptContribution::standing),
                on,
                reason);
    }

    public ReinstateContribution reinstate(ContributionId id, Protected<String> reason) {
        Optional<KeptContribution> kept = days.contribution(id);
        return new ReinstateContribution(
                recordOf(id, kept),
                meetingOf(kept),
                id,
                kept.map(KeptContribution::standing),
                reason);
    }

    public AssignDataNeed assign(ContributionId id, DataNeed.Assignment assignment) {
        Optional<KeptContribution> kept = days.contribution(id);
        return new AssignDataNeed(
                recordOf(id, kept),
                meetingOf(kept),
                id,
                kept.map(KeptContribution::standing),
                assignment);
    }

    public AnswerDataNeed answer(ContributionId id, DataNeed.Answer answer) {
        Optional<KeptContribution> kept = days.contribution(id);
        return new AnswerDataNeed(
                recordOf(id, kept),
                meetingOf(kept),
                id,
                kept.map(KeptContribution::standing),
                answer);
    }

    /** The words of the outline stand with the point, so that it is read without the outline. */
    private static Contribution said(
            Optional<ThemeDayPlan> plan,
            ContributionId id,
            Optional<GroupId> group,
            Words words,
            Optional<Contribution> before) {
        Optional<Integer> round =
                words.question()
                        .flatMap(
                                it ->
                                        plan.flatMap(day -> day.outline().roundOf(it))
                                                .map(Round::number))
                        .or(words::round);
        boolean placed = group.isPresent() || round.isPresent() || words.question().isPresent();
        return new Contribution(
                id,
                group.flatMap(it -> plan.flatMap(day -> day.group(it)))
                        .map(it -> it.group().name())
                        .or(() -> before.flatMap(Contribution::group)),
                words.question()
                        .flatMap(it -> plan.flatMap(day -> day.outline().question(it)))
                        .map(Round.Question::text)
                        .or(() -> before.flatMap(Contribution::question)),
                words.text(),
                words.subPoints(),
                words.kind(),
                placed ? Optional.of(new Place(group, round, words.question())) : Optional.empty());
    }

    private PlaceStanding place(MeetingId meeting, Optional<ThemeDayPlan> plan, Contribution said) {
        Optional<DiscussionGroup> group =
                said.place()
                        .flatMap(Place::group)
                        .flatMap(it -> plan.flatMap(day -> day.group(it)))
                        .filter(it -> it.disbanded().isEmpty())
                        .map(FormedGroup::group);
        boolean grouped = said.place().flatMap(Place::group).isPresent();
        return new PlaceStanding(
                meetings.find(meeting).flatMap(it -> it.arrangement().heldOn()),
                !grouped || group.isPresent(),
                said.place().map(it -> isAsked(it, plan, group)).orElse(true));
    }

    private static boolean isAsked(
            Place place, Optional<ThemeDayPlan> plan, Optional<DiscussionGroup> group) {
        Outline outline = plan.map(ThemeDayPlan::outline).orElse(Outline.NONE);
        return place.round().map(it -> outline.round(it).isPresent()).orElse(true)
                && place.question()
                        .map(
                                it ->
                                        outline.question(it).isPresent()
                                                && group.map(g -> g.isAsked(it)).orElse(true))
                        .orElse(true);
    }

    private static GroupRecordId recordOf(ContributionId id, Optional<KeptContribution> kept) {
        return kept.map(KeptContribution::recordId).orElseGet(() -> new GroupRecordId(id.value()));
    }

    private static MeetingId meetingOf(Optional<KeptContribution> kept) {
        return kept.map(KeptContribution::meetingId).orElse(NOWHERE);
    }

    private static Contribution nothing(ContributionId id) {
        return new Contribution(
                id, Optional.empty(), Optional.empty(), Protected.text("-"), List.of());
    }
}
