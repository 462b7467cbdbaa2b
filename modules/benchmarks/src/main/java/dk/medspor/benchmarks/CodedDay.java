package dk.medspor.benchmarks;

import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.kernel.DomainEvent;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.Contribution;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.ContributionKind;
import dk.medspor.meetings.DiscussionGroup;
import dk.medspor.meetings.GroupId;
import dk.medspor.meetings.MeetingEvent.ContributionRecorded;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.Outline;
import dk.medspor.meetings.Place;
import dk.medspor.meetings.Round;
import dk.medspor.meetings.Round.Question;
import dk.medspor.meetings.ThemeDayEvent.GroupFormed;
import dk.medspor.meetings.ThemeDayEvent.ThemeDayLaidOut;
import dk.medspor.meetings.ThemeDayId;
import dk.medspor.meetings.ThemeDayPlan;
import dk.medspor.meetings.ThemeListEvent.ContributionCoded;
import dk.medspor.meetings.ThemeListEvent.ThemeAdded;
import dk.medspor.meetings.ThemeListEvent.ThemeListOpened;
import dk.medspor.meetings.ThemeListId;
import dk.medspor.meetings.ThemeText;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.readmodels.View;
import dk.medspor.recommendations.Dossier;
import dk.medspor.status.AsOf;
import dk.medspor.status.feedback.ContributorFeedback;
import dk.medspor.status.initiativerecord.InitiativeRecord;
import dk.medspor.status.initiativerecord.InitiativeView;
import dk.medspor.status.meetingrecord.ContributionDocument;
import dk.medspor.status.meetingrecord.ContributionView;
import dk.medspor.status.meetingrecord.MeetingDocument;
import dk.medspor.status.meetingrecord.MeetingRecord;
import dk.medspor.status.meetingrecord.MeetingView;
import dk.medspor.status.recommendations.RecommendationView;
import dk.medspor.status.themedays.ThemeDayView;
import dk.medspor.status.themedays.ThemeDays;
import dk.medspor.status.themes.CodingDocument;
import dk.medspor.status.themes.CodingView;
import dk.medspor.status.themes.ThemeListDocument;
import dk.medspor.status.themes.ThemeListView;
import dk.medspor.status.themes.ThemeLists;
import dk.medspor.status.themes.ThemeStep;
import dk.medspor.status.themes.ThemeStepView;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;

/**
 * A theme day of 20 groups with ten questions and 10,000 contributions, coded to 20 themes, of
 * which the first has half of them; and a log of other events before it.
 */
final class CodedDay implements AutoCloseable {

    static final int CONTRIBUTIONS = 10_000;

    private static final int GROUPS = 20;
    private static final int QUESTIONS = 10;
    private static final int THEMES = 20;
    private static final int OF_A_COMMIT = 200;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final MeetingId MEETING = new MeetingId(new UUID(8, 1));
    private static final ThemeDayId THEME_DAY = ThemeDayId.of(MEETING);
    private static final ThemeListId LIST = new ThemeListId(new UUID(8, 2));
    private static final Protected<String> WORDS =
            Protected.text("En fast makker til den der er ny, og tid til at vise rundt");

    private final LocalDate today = LocalDate.now(DanishCalendar.ZONE);
    private final FilledLog filled = new FilledLog();
    private final Map<String, Long> sequences = new HashMap<>();
    private final List<DomainEventMessage<?>> waiting = new ArrayList<>();
    private final List<ProjectedView<?>> views = new ArrayList<>();
    private final ThemeDays days;
    private final ThemeLists lists;

    CodedDay(long others, int changes) throws InterruptedException {
        filled.fill(new Municipality(others, changes, _ -> new MedBodyId(new UUID(7, 1))));
        layOut();
        say();
        code();
        flush();
        ProjectedView<ContributionDocument> contributions = following(new ContributionView());
        ProjectedView<ThemeDayPlan> plans = following(new ThemeDayView());
        ProjectedView<ThemeListDocument> themes = following(new ThemeListView());
        ProjectedView<CodingDocument> codings = following(new CodingView());
        ProjectedView<ThemeStep> steps = following(new ThemeStepView());
        ProjectedView<MeetingDocument> meetings = following(new MeetingView());
        ProjectedView<InitiativeDossier> initiatives = following(new InitiativeView());
        ProjectedView<Dossier> recommendations = following(new RecommendationView());
        var record = new MeetingRecord(meetings, contributions);
        days = new ThemeDays(plans, contributions, Clock.systemUTC());
        lists =
                new ThemeLists(
                        themes,
                        codings,
                        steps,
                        record,
                        new InitiativeRecord(initiatives),
                        new ContributorFeedback(record, initiatives, recommendations));
    }

    long head() {
        return filled.log().head();
    }

    void contributions(Optional<ContributionKind> kind, int page, int size, AsOf asOf) {
        days.contributions(MEETING, kind, today, page, size, asOf);
    }

    void group(AsOf asOf) {
        days.notes(group(0), today, asOf);
    }

    void completeness(AsOf asOf) {
        days.completeness(MEETING, today, asOf);
    }

    void dataNeeds(int page, int size, AsOf asOf) {
        days.dataNeeds(Optional.empty(), true, today, page, size, asOf);
    }

    void themes(AsOf asOf) {
        lists.list(LIST, asOf);
    }

    void thread(int page, int size, AsOf asOf) {
        lists.thread(LIST, 1, today, page, size, asOf);
    }

    void steps(int page, int size, AsOf asOf) {
        lists.steps(LIST, page, size, asOf);
    }

    private void layOut() {
        List<Question> questions =
                IntStream.rangeClosed(1, QUESTIONS)
                        .mapToObj(it -> new Question(it, Round.Form.QUESTION, WORDS, List.of()))
                        .toList();
        var round = new Round(1, WORDS, Round.Format.GROUP, Optional.empty(), questions);
        record(
                THEME_DAY.toString(),
                new ThemeDayLaidOut(THEME_DAY, MEETING, new Outline(List.of(), List.of(round))));
        for (int i = 0; i < GROUPS; i++) {
            record(
                    THEME_DAY.toString(),
                    new GroupFormed(
                            THEME_DAY,
                            MEETING,
                            new DiscussionGroup(
                                    group(i),
                                    DiscussionGroup.Form.GROUP,
                                    WORDS,
                                    Optional.empty(),
                                    List.of(),
                                    List.of())));
        }
    }

    private void say() {
        ContributionKind[] kinds = ContributionKind.values();
        for (int i = 0; i < CONTRIBUTIONS; i++) {
            GroupId group = group(i % GROUPS);
            int question = 1 + i / GROUPS % QUESTIONS;
            record(
                    group.toString(),
                    new ContributionRecorded(
                            MEETING,
                            DAY,
                            new Contribution(
                                    contribution(i),
                                    Optional.of(WORDS),
                                    Optional.of(WORDS),
                                    WORDS,
                                    List.of(WORDS),
                                    Optional.of(kinds[i % kinds.length]),
                                    Optional.of(
                                            new Place(
                                                    Optional.of(group),
                                                    Optional.of(1),
                                                    Optional.of(question))))));
        }
    }

    private void code() {
        MedBodyId body = new MedBodyId(new UUID(7, 1));
        record(LIST.toString(), new ThemeListOpened(LIST, body, Optional.of(MEETING), WORDS, DAY));
        for (int theme = 1; theme <= THEMES; theme++) {
            var text = new ThemeText(WORDS, Optional.empty(), Optional.empty());
            record(LIST.toString(), new ThemeAdded(LIST, theme, theme, text));
        }
        for (int i = 0; i < CONTRIBUTIONS; i++) {
            int theme = i % 2 == 0 ? 1 : 2 + i / 2 % (THEMES - 1);
            record(
                    LIST.toString(),
                    new ContributionCoded(
                            LIST,
                            THEMES + i + 1,
                            contribution(i),
                            List.of(theme),
                            Optional.of(WORDS)));
        }
    }

    private void record(String stream, DomainEvent event) {
        long sequence = sequences.merge(stream, 1L, Long::sum) - 1;
        waiting.add(
                new GenericDomainEventMessage<>(
                        "benchmark",
                        stream,
                        sequence,
                        event,
                        MetaData.with("actor", "benchmark"),
                        UUID.randomUUID().toString(),
                        Instant.EPOCH));
        if (waiting.size() == OF_A_COMMIT) {
            flush();
        }
    }

    private void flush() {
        filled.append(List.copyOf(waiting));
        waiting.clear();
    }

    private <D> ProjectedView<D> following(View<D> fold) throws InterruptedException {
        ProjectedView<D> view = filled.followedBy(fold);
        views.add(view);
        return view;
    }

    private static GroupId group(int number) {
        return new GroupId(new UUID(9, number));
    }

    private static ContributionId contribution(int number) {
        return new ContributionId(new UUID(10, number));
    }

    @Override
    public void close() {
        views.forEach(ProjectedView::close);
        filled.close();
    }
}
