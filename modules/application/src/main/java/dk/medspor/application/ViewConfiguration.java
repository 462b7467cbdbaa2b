package dk.medspor.application;

import dk.medspor.eventlog.EventJson;
import dk.medspor.eventlog.EventLog;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeFacts;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.readmodels.View;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.bodydirectory.BodyDirectoryView;
import dk.medspor.status.evaluationcycle.CycleDocument;
import dk.medspor.status.evaluationcycle.EvaluationCycle;
import dk.medspor.status.evaluationcycle.EvaluationCycleView;
import dk.medspor.status.initiativerecord.InitiativeRecord;
import dk.medspor.status.initiativerecord.InitiativeView;
import dk.medspor.status.meetingrecord.ContributionDocument;
import dk.medspor.status.meetingrecord.ContributionView;
import dk.medspor.status.meetingrecord.MeetingDocument;
import dk.medspor.status.meetingrecord.MeetingRecord;
import dk.medspor.status.meetingrecord.MeetingView;
import dk.medspor.storage.DocumentStore;
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
    ProjectedView<MedBodyProfile> bodyDirectoryView() {
        return following(new BodyDirectoryView());
    }

    @Bean
    ProjectedView<MeetingDocument> meetingView() {
        return following(new MeetingView());
    }

    @Bean
    ProjectedView<ContributionDocument> contributionView() {
        return following(new ContributionView());
    }

    @Bean
    ProjectedView<InitiativeDossier> initiativeView() {
        return following(new InitiativeView());
    }

    @Bean
    ProjectedView<CycleDocument> evaluationCycleView() {
        return following(new EvaluationCycleView());
    }

    @Bean
    BodyDirectory bodyDirectory(ProjectedView<MedBodyProfile> view) {
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
    EvaluationCycle evaluationCycle(ProjectedView<CycleDocument> view) {
        return new EvaluationCycle(view);
    }

    @Bean
    InitiativeFacts initiativeFacts(
            BodyDirectory bodies, MeetingRecord meetings, InitiativeRecord initiatives) {
        return new InitiativeFacts(bodies, meetings, meetings, initiatives);
    }
}
