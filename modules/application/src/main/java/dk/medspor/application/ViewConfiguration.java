package dk.medspor.application;

import dk.medspor.eventlog.EventJson;
import dk.medspor.eventlog.EventLog;
import dk.medspor.initiatives.CallFacts;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeFacts;
import dk.medspor.initiatives.PolicyFacts;
import dk.medspor.medbodies.BodyHistory;
import dk.medspor.medbodies.MedBodyFacts;
import dk.medspor.medbodies.RulesHistory;
import dk.medspor.medbodies.RulesRegister;
import dk.medspor.medbodies.SeatFacts;
import dk.medspor.medbodies.Seating;
import dk.medspor.meetings.AgendaDeadlineRegister;
import dk.medspor.meetings.AgendaDeadlines;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingFacts;
import dk.medspor.people.People;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.readmodels.View;
import dk.medspor.recommendations.Dossier;
import dk.medspor.recommendations.ProcessPlan;
import dk.medspor.recommendations.RecommendationFacts;
import dk.medspor.status.agendas.AgreedFollowUp;
import dk.medspor.status.agendas.FollowUps;
import dk.medspor.status.agendas.IncomingItem;
import dk.medspor.status.agendas.IncomingItems;
import dk.medspor.status.agendas.MeetingDossiers;
import dk.medspor.status.agendas.RecurringAgendas;
import dk.medspor.status.agendas.RecurringItemsDocument;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.bodyrules.BodyRules;
import dk.medspor.status.bodyseats.BodySeats;
import dk.medspor.status.calls.CallDocument;
import dk.medspor.status.calls.Calls;
import dk.medspor.status.effect.Effects;
import dk.medspor.status.evaluationcycle.CycleDocument;
import dk.medspor.status.evaluationcycle.EvaluationCycle;
import dk.medspor.status.evaluationpolicy.EvaluationPolicies;
import dk.medspor.status.evaluationpolicy.PolicyDocument;
import dk.medspor.status.feedback.ContributorFeedback;
import dk.medspor.status.funnel.Funnels;
import dk.medspor.status.initiativerecord.InitiativeRecord;
import dk.medspor.status.meetingrecord.ContributionDocument;
import dk.medspor.status.meetingrecord.MeetingDocument;
import dk.medspor.status.meetingrecord.MeetingRecord;
import dk.medspor.status.processplans.ProcessPlans;
import dk.medspor.status.recommendations.Recommendations;
import dk.medspor.storage.DocumentStore;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The views, each following the log, and the questions they answer. */
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
        return ProjectedView.following(log, view, documents, EventJson.mapper());
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
    BodyRules bodyRules(ProjectedView<RulesHistory> view) {
        return new BodyRules(view);
    }

    @Bean
    BodySeats bodySeats(ProjectedView<Seating> view) {
        return new BodySeats(view);
    }

    @Bean
    SeatFacts seatFacts(People people) {
        return new SeatFacts(people);
    }

    @Bean
    BodyDirectory bodyDirectory(ProjectedView<BodyHistory> view) {
        return new BodyDirectory(view);
    }

    @Bean
    MedBodyFacts medBodyFacts(BodyDirectory bodies) {
        return new MedBodyFacts(bodies, bodies);
    }

    @Bean
    MeetingRecord meetingRecord(
            ProjectedView<MeetingDocument> meetings,
            ProjectedView<ContributionDocument> contributions) {
        return new MeetingRecord(meetings, contributions);
    }

    @Bean
    InitiativeRecord initiativeRecord(ProjectedView<InitiativeDossier> view) {
        return new InitiativeRecord(view);
    }

    @Bean
    Funnels funnels(ProjectedView<InitiativeDossier> view) {
        return new Funnels(view);
    }

    @Bean
    ContributorFeedback contributorFeedback(
            MeetingRecord meetings,
            ProjectedView<InitiativeDossier> initiatives,
            ProjectedView<Dossier> recommendations) {
        return new ContributorFeedback(meetings, initiatives, recommendations);
    }

    @Bean
    Effects effects(ProjectedView<InitiativeDossier> view) {
        return new Effects(view);
    }

    @Bean
    EvaluationPolicies evaluationPolicies(ProjectedView<PolicyDocument> view) {
        return new EvaluationPolicies(view);
    }

    @Bean
    PolicyFacts policyFacts(BodyDirectory bodies, EvaluationPolicies policies) {
        return new PolicyFacts(bodies, policies);
    }

    @Bean
    EvaluationCycle evaluationCycle(ProjectedView<CycleDocument> view, Clock clock) {
        return new EvaluationCycle(view, clock);
    }

    @Bean
    Calls calls(ProjectedView<CallDocument> view) {
        return new Calls(view);
    }

    @Bean
    Recommendations recommendations(ProjectedView<Dossier> view) {
        return new Recommendations(view);
    }

    @Bean
    ProcessPlans processPlans(ProjectedView<ProcessPlan> view) {
        return new ProcessPlans(view);
    }

    @Bean
    RecommendationFacts recommendationFacts(
            BodyDirectory bodies, MeetingRecord meetings, InitiativeRecord initiatives) {
        return new RecommendationFacts(bodies, meetings, initiatives);
    }

    @Bean
    CallFacts callFacts(BodyDirectory bodies, InitiativeRecord initiatives) {
        return new CallFacts(bodies, initiatives);
    }

    @Bean
    InitiativeFacts initiativeFacts(
            BodyDirectory bodies,
            MeetingRecord meetings,
            InitiativeRecord initiatives,
            PolicyFacts policies) {
        return new InitiativeFacts(bodies, meetings, meetings, initiatives, policies);
    }

    @Bean
    ProjectedView<MeetingDossier> meetingDossierView() {
        return following(RegisteredViews.MEETING_DOSSIERS);
    }

    @Bean
    ProjectedView<IncomingItem> incomingItemView() {
        return following(RegisteredViews.INCOMING_ITEMS);
    }

    @Bean
    ProjectedView<RecurringItemsDocument> recurringItemsView() {
        return following(RegisteredViews.RECURRING_ITEMS);
    }

    @Bean
    ProjectedView<AgreedFollowUp> followUpView() {
        return following(RegisteredViews.FOLLOW_UPS);
    }

    @Bean
    FollowUps followUps(ProjectedView<AgreedFollowUp> view) {
        return new FollowUps(view);
    }

    @Bean
    MeetingDossiers meetingDossiers(ProjectedView<MeetingDossier> view) {
        return new MeetingDossiers(view);
    }

    @Bean
    IncomingItems incomingItems(ProjectedView<IncomingItem> view) {
        return new IncomingItems(view);
    }

    @Bean
    RecurringAgendas recurringAgendas(ProjectedView<RecurringItemsDocument> view) {
        return new RecurringAgendas(view);
    }

    @Bean
    AgendaDeadlineRegister agendaDeadlines(RulesRegister rules) {
        return (body, meeting) -> {
            var its = rules.rulesOf(body, meeting);
            return new AgendaDeadlines(its.proposalDays(), its.agendaDays());
        };
    }

    @Bean
    MeetingFacts meetingFacts(
            BodyDirectory bodies,
            MeetingDossiers meetings,
            AgendaDeadlineRegister deadlines,
            RecurringAgendas recurring,
            IncomingItems incoming) {
        return new MeetingFacts(bodies, meetings, deadlines, recurring, incoming);
    }
}
