package dk.medspor.application;

import dk.medspor.eventlog.EventLog;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.medbodies.BodyHistory;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.ThemeDayPlan;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.recommendations.Dossier;
import dk.medspor.recommendations.ProcessPlan;
import dk.medspor.search.Search;
import dk.medspor.search.SearchIndex;
import dk.medspor.search.SearchedView;
import dk.medspor.search.entries.BodyEntries;
import dk.medspor.search.entries.CallEntries;
import dk.medspor.search.entries.ContributionEntries;
import dk.medspor.search.entries.InitiativeEntries;
import dk.medspor.search.entries.MeetingBodies;
import dk.medspor.search.entries.MeetingEntries;
import dk.medspor.search.entries.ProcessPlanEntries;
import dk.medspor.search.entries.RecommendationEntries;
import dk.medspor.search.entries.ThemeDayEntries;
import dk.medspor.search.entries.ThemeListEntries;
import dk.medspor.status.calls.CallDocument;
import dk.medspor.status.confidential.ConfidentialItems;
import dk.medspor.status.meetingrecord.ContributionDocument;
import dk.medspor.status.themes.ThemeListDocument;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The search. A view whose words are to be found gets a line here. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchSettings.class)
class SearchConfiguration {

    @Bean
    SearchedView<InitiativeDossier> searchedInitiatives(ProjectedView<InitiativeDossier> view) {
        return new SearchedView<>(view, new InitiativeEntries());
    }

    @Bean
    SearchedView<MeetingDossier> searchedMeetings(ProjectedView<MeetingDossier> view) {
        return new SearchedView<>(view, new MeetingEntries());
    }

    @Bean
    SearchedView<ContributionDocument> searchedContributions(
            ProjectedView<ContributionDocument> view, ProjectedView<MeetingDossier> meetings) {
        return new SearchedView<>(view, new ContributionEntries(new MeetingBodies(meetings)));
    }

    @Bean
    SearchedView<ThemeDayPlan> searchedThemeDays(
            ProjectedView<ThemeDayPlan> view, ProjectedView<MeetingDossier> meetings) {
        return new SearchedView<>(view, new ThemeDayEntries(new MeetingBodies(meetings)));
    }

    @Bean
    SearchedView<ThemeListDocument> searchedThemeLists(ProjectedView<ThemeListDocument> view) {
        return new SearchedView<>(view, new ThemeListEntries());
    }

    @Bean
    SearchedView<CallDocument> searchedCalls(ProjectedView<CallDocument> view) {
        return new SearchedView<>(view, new CallEntries());
    }

    @Bean
    SearchedView<Dossier> searchedRecommendations(ProjectedView<Dossier> view) {
        return new SearchedView<>(view, new RecommendationEntries());
    }

    @Bean
    SearchedView<ProcessPlan> searchedProcessPlans(ProjectedView<ProcessPlan> view) {
        return new SearchedView<>(view, new ProcessPlanEntries());
    }

    @Bean
    SearchedView<BodyHistory> searchedBodies(ProjectedView<BodyHistory> view) {
        return new SearchedView<>(view, new BodyEntries());
    }

    @Bean
    IndexDirectory indexDirectory(MedsporSettings settings, SearchSettings search) {
        return IndexDirectory.of(settings, search);
    }

    @Bean
    SearchIndex searchIndex(EventLog log, List<SearchedView<?>> views, IndexDirectory directory) {
        return SearchIndex.following(log, views, directory.path());
    }

    @Bean
    Search search(SearchIndex index, ConfidentialItems confidential) {
        return new Search(index, confidential);
    }
}
