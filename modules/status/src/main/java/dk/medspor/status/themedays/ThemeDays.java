package dk.medspor.status.themedays;

import dk.medspor.kernel.DanishCalendar;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.ContributionKind;
import dk.medspor.meetings.GroupId;
import dk.medspor.meetings.KeptContribution;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.ThemeDayPlan;
import dk.medspor.meetings.ThemeDayRegister;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.readmodels.ViewState;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Asking;
import dk.medspor.status.Page;
import dk.medspor.status.meetingrecord.ContributionDocument;
import dk.medspor.status.meetingrecord.ContributionView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Theme days as they stood on a day. */
public final class ThemeDays implements ThemeDayRegister {

    private static final Comparator<ContributionDocument> IN_ORDER =
            Comparator.comparingLong(ContributionDocument::recordedAs);

    private final ProjectedView<ThemeDayPlan> plans;
    private final ProjectedView<ContributionDocument> contributions;
    private final Clock clock;

    public ThemeDays(
            ProjectedView<ThemeDayPlan> plans,
            ProjectedView<ContributionDocument> contributions,
            Clock clock) {
        this.plans = plans;
        this.contributions = contributions;
        this.clock = clock;
    }

    @Override
    public Optional<ThemeDayPlan> plan(MeetingId id) {
        return plans.fresh(it -> it.get(id.toString()));
    }

    @Override
    public Optional<MeetingId> meetingOf(GroupId group) {
        return plans.fresh(it -> planOf(it, group)).map(ThemeDayPlan::meetingId);
    }

    @Override
    public List<Integer> answeredQuestions(MeetingId id) {
        List<Integer> asked = plan(id).map(it -> it.questionNumbers().toList()).orElse(List.of());
        return contributions.fresh(
                state ->
                        asked.stream()
                                .filter(it -> state.count(ContributionView.question(id, it)) > 0)
                                .toList());
    }

    @Override
    public boolean hasSpoken(GroupId group) {
        return saidBy(group) > 0;
    }

    @Override
    public Optional<KeptContribution> contribution(ContributionId id) {
        return contributions.fresh(it -> it.get(id.toString())).map(ContributionDocument::kept);
    }

    /** The outline and the groups of a meeting. */
    public Answer<Optional<ThemeDayPlan>> plan(MeetingId id, AsOf asOf) {
        return Asking.ask(plans, asOf, it -> it.get(id.toString()));
    }

    /** Which questions each group had answered by a day. */
    public Answer<Optional<Completeness>> completeness(MeetingId id, LocalDate on, AsOf asOf) {
        Answer<Optional<ThemeDayPlan>> plan = plan(id, asOf);
        Answer<Optional<Completeness>> counted =
                Asking.ask(
                        contributions,
                        asOf,
                        state -> plan.value().map(it -> AnsweredQuestions.of(it, state, on)));
        return new Answer<>(Math.min(plan.position(), counted.position()), counted.value());
    }

    /** A group, and which questions it had answered by a day. */
    public Answer<Optional<GroupNotes>> notes(GroupId group, LocalDate on, AsOf asOf) {
        Answer<Optional<ThemeDayPlan>> plan = Asking.ask(plans, asOf, it -> planOf(it, group));
        Answer<Optional<GroupNotes>> notes =
                Asking.ask(
                        contributions,
                        asOf,
                        state ->
                                plan.value().map(it -> AnsweredQuestions.by(group, it, state, on)));
        return new Answer<>(Math.min(plan.position(), notes.position()), notes.value());
    }

    /** What a group had said by a day, in the order it was recorded, the withdrawn in its place. */
    public Answer<Page<ContributionDocument>> said(
            GroupId group, LocalDate on, int page, int size, AsOf asOf) {
        return Asking.ask(
                contributions,
                asOf,
                it -> onDay(it, ContributionView.group(group), on, page, size));
    }

    /** How much a group has said, including everything acknowledged before the question. */
    public long saidBy(GroupId group) {
        return contributions.fresh(it -> it.count(ContributionView.group(group)));
    }

    /** One contribution as it was on a day. */
    public Answer<Optional<ContributionDocument>> contribution(
            ContributionId id, LocalDate on, AsOf asOf) {
        return Asking.ask(
                contributions, asOf, it -> it.get(id.toString()).flatMap(said -> said.on(on)));
    }

    /** What was said at a meeting, as it was on a day, in the order it was recorded. */
    public Answer<Page<ContributionDocument>> contributions(
            MeetingId meeting,
            Optional<ContributionKind> kind,
            LocalDate on,
            int page,
            int size,
            AsOf asOf) {
        String scope =
                kind.map(it -> ContributionView.kind(meeting, it))
                        .orElseGet(() -> ContributionView.scope(meeting));
        return Asking.ask(contributions, asOf, it -> onDay(it, scope, on, page, size));
    }

    /**
     * What somebody was to find out, as it stood on a day. From today on that is what the index
     * says; a past day is folded from the documents.
     *
     * @param meetings where it came up; anywhere when empty
     */
    public Answer<Page<ContributionDocument>> dataNeeds(
            Optional<List<MeetingId>> meetings,
            boolean openOnly,
            LocalDate on,
            int page,
            int size,
            AsOf asOf) {
        if (on.isBefore(DanishCalendar.dateAt(clock.instant()))) {
            List<String> scopes = needs(meetings, false);
            return Asking.ask(
                    contributions,
                    asOf,
                    state ->
                            Asking.pageOf(
                                    state,
                                    scopes,
                                    it -> it.on(on).filter(then -> !openOnly || then.needsData()),
                                    IN_ORDER,
                                    page,
                                    size));
        }
        List<String> scopes = needs(meetings, openOnly);
        return Asking.ask(contributions, asOf, it -> merged(it, scopes, page, size));
    }

    private static List<String> needs(Optional<List<MeetingId>> meetings, boolean openOnly) {
        String everywhere =
                openOnly ? ContributionView.OPEN_DATA_NEEDS : ContributionView.DATA_NEEDS;
        return meetings.map(
                        all ->
                                all.stream()
                                        .map(
                                                it ->
                                                        openOnly
                                                                ? ContributionView.openDataNeeds(it)
                                                                : ContributionView.dataNeeds(it))
                                        .toList())
                .orElse(List.of(everywhere));
    }

    /** A page of several lists: none of them is read further than to its end. */
    private static Page<ContributionDocument> merged(
            ViewState<ContributionDocument> state, List<String> scopes, int page, int size) {
        int end = Math.multiplyExact(page + 1, size);
        List<ContributionDocument> items =
                scopes.size() == 1
                        ? state.page(scopes.getFirst(), (long) page * size, size)
                        : scopes.stream()
                                .flatMap(it -> state.page(it, 0, end).stream())
                                .sorted(IN_ORDER)
                                .skip((long) page * size)
                                .limit(size)
                                .toList();
        return new Page<>(items, page, size, scopes.stream().mapToLong(state::count).sum());
    }

    /** All of a meeting was said on its day, so a page of it is there as a whole, or not at all. */
    private static Page<ContributionDocument> onDay(
            ViewState<ContributionDocument> state, String scope, LocalDate on, int page, int size) {
        Page<ContributionDocument> found = Asking.page(state, scope, page, size);
        List<ContributionDocument> then =
                found.items().stream().flatMap(it -> it.on(on).stream()).toList();
        return new Page<>(then, page, size, then.isEmpty() ? 0 : found.total());
    }

    private static Optional<ThemeDayPlan> planOf(ViewState<ThemeDayPlan> state, GroupId group) {
        return state.page(ThemeDayView.scope(group), 0, 1).stream().findFirst();
    }
}
