package dk.medspor.benchmarks;

import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ContributionKind;
import dk.medspor.meetings.ThemeDayPlan;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A {@link WrittenDay} after other events in a log, and what is asked of it. */
final class CodedDay implements AutoCloseable {

    private final LocalDate today = LocalDate.now(DanishCalendar.ZONE);
    private final FilledLog filled = new FilledLog();
    private final List<ProjectedView<?>> views = new ArrayList<>();
    private final MeetingRecord record;
    private final ThemeDays days;
    private final ThemeLists lists;

    CodedDay(long others, int changes) throws InterruptedException {
        filled.fill(new Municipality(others, changes, _ -> new MedBodyId(new UUID(7, 1))));
        new WrittenDay(filled::append).write();
        ProjectedView<ContributionDocument> contributions = following(new ContributionView());
        ProjectedView<ThemeDayPlan> plans = following(new ThemeDayView());
        ProjectedView<ThemeListDocument> themes = following(new ThemeListView());
        ProjectedView<CodingDocument> codings = following(new CodingView());
        ProjectedView<ThemeStep> steps = following(new ThemeStepView());
        ProjectedView<MeetingDocument> meetings = following(new MeetingView());
        ProjectedView<InitiativeDossier> initiatives = following(new InitiativeView());
        ProjectedView<Dossier> recommendations = following(new RecommendationView());
        record = new MeetingRecord(meetings, contributions);
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
        days.contributions(WrittenDay.MEETING, kind, today, page, size, asOf);
    }

    void group(AsOf asOf) {
        days.notes(WrittenDay.group(0), today, asOf);
    }

    void said(int page, int size, AsOf asOf) {
        days.said(WrittenDay.group(0), today, page, size, asOf);
    }

    void meeting(int size, AsOf asOf) {
        record.meeting(WrittenDay.MEETING, 0, size, asOf);
    }

    void completeness(AsOf asOf) {
        days.completeness(WrittenDay.MEETING, today, asOf);
    }

    void dataNeeds(int page, int size, AsOf asOf) {
        days.dataNeeds(Optional.empty(), true, today, page, size, asOf);
    }

    void themes(AsOf asOf) {
        lists.list(WrittenDay.LIST, asOf);
    }

    void thread(int page, int size, AsOf asOf) {
        lists.thread(WrittenDay.LIST, 1, today, page, size, asOf);
    }

    void steps(int page, int size, AsOf asOf) {
        lists.steps(WrittenDay.LIST, page, size, asOf);
    }

    private <D> ProjectedView<D> following(View<D> fold) throws InterruptedException {
        ProjectedView<D> view = filled.followedBy(fold);
        views.add(view);
        return view;
    }

    @Override
    public void close() {
        views.forEach(ProjectedView::close);
        filled.close();
    }
}
