package dk.medspor.application;

import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.NamedContents;
import dk.medspor.eventlog.ProtectedContents;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.medbodies.BodyHistory;
import dk.medspor.medbodies.RulesHistory;
import dk.medspor.medbodies.Seating;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.ThemeDayPlan;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.recommendations.Dossier;
import dk.medspor.recommendations.ProcessPlan;
import dk.medspor.restapi.http.CurrentReader;
import dk.medspor.restapi.imports.KeptReviews;
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
import dk.medspor.status.changes.Changes;
import dk.medspor.status.confidential.ConfidentialItems;
import dk.medspor.status.confidential.ConfidentialMeeting;
import dk.medspor.status.decisions.DecisionInputs;
import dk.medspor.status.effect.Effects;
import dk.medspor.status.evaluationcycle.CycleDocument;
import dk.medspor.status.evaluationcycle.EvaluationCycle;
import dk.medspor.status.evaluationpolicy.EvaluationPolicies;
import dk.medspor.status.evaluationpolicy.PolicyDocument;
import dk.medspor.status.feedback.ContributorFeedback;
import dk.medspor.status.forecast.Forecasts;
import dk.medspor.status.funnel.Funnels;
import dk.medspor.status.initiativerecord.InitiativeRecord;
import dk.medspor.status.meanwhile.WrittenMeanwhile;
import dk.medspor.status.meetingrecord.ContributionDocument;
import dk.medspor.status.meetingrecord.MeetingDocument;
import dk.medspor.status.meetingrecord.MeetingRecord;
import dk.medspor.status.overview.Overviews;
import dk.medspor.status.processplans.ProcessPlans;
import dk.medspor.status.recommendations.Recommendations;
import dk.medspor.status.themedays.ThemeDays;
import dk.medspor.status.themes.CodingDocument;
import dk.medspor.status.themes.ThemeListDocument;
import dk.medspor.status.themes.ThemeLists;
import dk.medspor.status.themes.ThemeStep;
import dk.medspor.status.verdicts.CodedThemes;
import dk.medspor.status.verdicts.EveryTheme;
import dk.medspor.status.verdicts.RecommendedThemes;
import dk.medspor.status.verdicts.VerdictsByTheme;
import dk.medspor.storage.Stores;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The questions that the views answer. */
@Configuration(proxyBeanMethods = false)
class QueryConfiguration {

    @Bean
    BodyRules bodyRules(ProjectedView<RulesHistory> view) {
        return new BodyRules(view);
    }

    @Bean
    BodySeats bodySeats(ProjectedView<Seating> view) {
        return new BodySeats(view);
    }

    @Bean
    BodyDirectory bodyDirectory(ProjectedView<BodyHistory> view) {
        return new BodyDirectory(view);
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
    VerdictsByTheme verdictsByTheme(
            ProjectedView<InitiativeDossier> view,
            Recommendations recommendations,
            ThemeLists themes,
            Clock clock) {
        return new VerdictsByTheme(
                view,
                new EveryTheme(
                        List.of(new RecommendedThemes(recommendations), new CodedThemes(themes))),
                clock);
    }

    @Bean
    Forecasts forecasts(EvaluationCycle cycle, MeetingDossiers meetings) {
        return new Forecasts(cycle, meetings);
    }

    @Bean
    Overviews overviews(EvaluationCycle cycle, MeetingDossiers meetings, Calls calls) {
        return new Overviews(cycle, meetings, calls);
    }

    @Bean
    Funnels funnels(ProjectedView<InitiativeDossier> view, Clock clock) {
        return new Funnels(view, clock);
    }

    @Bean
    ContributorFeedback contributorFeedback(
            MeetingRecord meetings,
            ProjectedView<InitiativeDossier> initiatives,
            ProjectedView<Dossier> recommendations) {
        return new ContributorFeedback(meetings, initiatives, recommendations);
    }

    @Bean
    Effects effects(ProjectedView<InitiativeDossier> view, Clock clock) {
        return new Effects(view, clock);
    }

    @Bean
    EvaluationPolicies evaluationPolicies(ProjectedView<PolicyDocument> view) {
        return new EvaluationPolicies(view);
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
    Changes changes(BodyDirectory directory, InitiativeRecord initiatives) {
        return new Changes(directory, initiatives);
    }

    /** Who reads is told by the request that is answered. */
    @Bean
    ConfidentialItems confidentialItems(
            ProjectedView<ConfidentialMeeting> view, CurrentReader reader) {
        return new ConfidentialItems(view, reader);
    }

    @Bean
    RecurringAgendas recurringAgendas(ProjectedView<RecurringItemsDocument> view) {
        return new RecurringAgendas(view);
    }

    @Bean
    ThemeDays themeDays(
            ProjectedView<ThemeDayPlan> plans,
            ProjectedView<ContributionDocument> contributions,
            Clock clock) {
        return new ThemeDays(plans, contributions, clock);
    }

    @Bean
    WrittenMeanwhile writtenMeanwhile(EventLog log) {
        return new WrittenMeanwhile(log);
    }

    @Bean
    DecisionInputs decisionInputs(
            InitiativeRecord initiatives, MeetingRecord said, MeetingDossiers meetings) {
        return new DecisionInputs(initiatives, said, meetings);
    }

    @Bean
    ThemeLists themeLists(
            ProjectedView<ThemeListDocument> lists,
            ProjectedView<CodingDocument> codings,
            ProjectedView<ThemeStep> steps,
            MeetingRecord said,
            InitiativeRecord initiatives,
            ContributorFeedback feedback) {
        return new ThemeLists(lists, codings, steps, said, initiatives, feedback);
    }

    @Bean
    ContentSweep contentSweep(
            ProtectedContents contents, Stores stores, KeptReviews reviews, Clock clock) {
        return new ContentSweep(
                contents,
                () -> NamedContents.in(stores.commits(), RecordedTypes.all()),
                reviews::contents,
                clock);
    }
}
