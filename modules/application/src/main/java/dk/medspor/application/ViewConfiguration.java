package dk.medspor.application;

import dk.medspor.eventlog.EventJson;
import dk.medspor.eventlog.EventLog;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.medbodies.BodyHistory;
import dk.medspor.medbodies.RulesHistory;
import dk.medspor.medbodies.Seating;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.ThemeDayPlan;
import dk.medspor.people.Erasure;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.readmodels.Veil;
import dk.medspor.readmodels.View;
import dk.medspor.recommendations.Dossier;
import dk.medspor.recommendations.ProcessPlan;
import dk.medspor.status.agendas.AgreedFollowUp;
import dk.medspor.status.agendas.IncomingItem;
import dk.medspor.status.agendas.RecurringItemsDocument;
import dk.medspor.status.calls.CallDocument;
import dk.medspor.status.confidential.ConfidentialItems;
import dk.medspor.status.confidential.ConfidentialMeeting;
import dk.medspor.status.confidential.Hidden;
import dk.medspor.status.evaluationcycle.CycleDocument;
import dk.medspor.status.evaluationpolicy.PolicyDocument;
import dk.medspor.status.meetingrecord.ContributionDocument;
import dk.medspor.status.meetingrecord.MeetingDocument;
import dk.medspor.status.themes.CodingDocument;
import dk.medspor.status.themes.ThemeListDocument;
import dk.medspor.status.themes.ThemeStep;
import dk.medspor.storage.DocumentStore;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The views, each following the log. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ViewSettings.class)
class ViewConfiguration {

    private final EventLog log;
    private final DocumentStore documents;

    ViewConfiguration(EventLog log, DocumentStore documents) {
        this.log = log;
        this.documents = documents;
    }

    private <D> ProjectedView<D> following(View<D> view) {
        return ProjectedView.following(log, view, documents, EventJson.documents());
    }

    private <D> ProjectedView<D> following(View<D> view, Veil<D> veil) {
        return ProjectedView.following(log, view, documents, EventJson.documents(), veil);
    }

    private static <D> Optional<Function<D, Optional<D>>> unlessNothing(
            ConfidentialItems confidential, Function<Hidden, Function<D, Optional<D>>> seen) {
        return Optional.of(confidential.hidden()).filter(it -> !it.isNothing()).map(seen);
    }

    @Bean
    ProjectedView<BodyHistory> bodyDirectoryView() {
        return following(RegisteredViews.BODIES);
    }

    @Bean
    ProjectedView<MeetingDocument> meetingView() {
        return following(RegisteredViews.MEETINGS);
    }

    @Bean
    ProjectedView<ContributionDocument> contributionView() {
        return following(RegisteredViews.CONTRIBUTIONS);
    }

    @Bean
    ProjectedView<InitiativeDossier> initiativeView() {
        return following(RegisteredViews.INITIATIVES);
    }

    @Bean
    ProjectedView<PolicyDocument> evaluationPolicyView() {
        return following(RegisteredViews.POLICIES);
    }

    @Bean
    ProjectedView<CycleDocument> evaluationCycleView() {
        return following(RegisteredViews.EVALUATION_CYCLE);
    }

    @Bean
    ProjectedView<CallDocument> callView() {
        return following(RegisteredViews.CALLS);
    }

    @Bean
    ProjectedView<Dossier> recommendationView() {
        return following(RegisteredViews.RECOMMENDATIONS);
    }

    @Bean
    ProjectedView<ProcessPlan> processPlanView() {
        return following(RegisteredViews.PROCESS_PLANS);
    }

    @Bean
    ProjectedView<Seating> bodySeatsView() {
        return following(RegisteredViews.SEATS);
    }

    @Bean
    ProjectedView<RulesHistory> bodyRulesView() {
        return following(RegisteredViews.BODY_RULES);
    }

    @Bean
    ProjectedView<ConfidentialMeeting> confidentialItemsView() {
        return following(RegisteredViews.CONFIDENTIAL_ITEMS);
    }

    @Bean
    ProjectedView<MeetingDossier> meetingDossierView(ConfidentialItems confidential) {
        return following(
                RegisteredViews.MEETING_DOSSIERS,
                () -> unlessNothing(confidential, it -> meeting -> Optional.of(it.seen(meeting))));
    }

    @Bean
    ProjectedView<IncomingItem> incomingItemView(ConfidentialItems confidential) {
        return following(
                RegisteredViews.INCOMING_ITEMS, () -> unlessNothing(confidential, it -> it::seen));
    }

    @Bean
    ProjectedView<RecurringItemsDocument> recurringItemsView() {
        return following(RegisteredViews.RECURRING_ITEMS);
    }

    @Bean
    ProjectedView<AgreedFollowUp> followUpView(ConfidentialItems confidential) {
        return following(
                RegisteredViews.FOLLOW_UPS, () -> unlessNothing(confidential, it -> it::seen));
    }

    @Bean
    ProjectedView<ThemeDayPlan> themeDayView() {
        return following(RegisteredViews.THEME_DAYS);
    }

    @Bean
    ProjectedView<ThemeListDocument> themeListView() {
        return following(RegisteredViews.THEME_LISTS);
    }

    @Bean
    ProjectedView<CodingDocument> codingView() {
        return following(RegisteredViews.CODINGS);
    }

    @Bean
    ProjectedView<ThemeStep> themeStepView() {
        return following(RegisteredViews.THEME_STEPS);
    }

    @Bean
    ProjectedView<Erasure> erasureView() {
        return following(RegisteredViews.ERASURES);
    }
}
