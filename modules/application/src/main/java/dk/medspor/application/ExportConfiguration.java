package dk.medspor.application;

import dk.medspor.exports.calendar.CalendarFeed;
import dk.medspor.exports.tables.StatusTables;
import dk.medspor.status.agendas.MeetingDossiers;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.bodyrules.BodyRules;
import dk.medspor.status.calls.Calls;
import dk.medspor.status.effect.Effects;
import dk.medspor.status.evaluationcycle.EvaluationCycle;
import dk.medspor.status.forecast.Forecasts;
import dk.medspor.status.funnel.Funnels;
import dk.medspor.status.overview.Overviews;
import dk.medspor.status.processplans.ProcessPlans;
import dk.medspor.status.recommendations.Recommendations;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is handed out as files. */
@Configuration(proxyBeanMethods = false)
class ExportConfiguration {

    @Bean
    StatusTables statusTables(
            EvaluationCycle cycle,
            Overviews overviews,
            Forecasts forecasts,
            Funnels funnels,
            Effects effects,
            Calls calls,
            Recommendations recommendations,
            ProcessPlans plans,
            BodyDirectory directory) {
        return new StatusTables(
                new StatusTables.Queries(
                        cycle,
                        overviews,
                        forecasts,
                        funnels,
                        effects,
                        calls,
                        recommendations,
                        plans,
                        directory));
    }

    @Bean
    CalendarFeed calendarFeed(
            EvaluationCycle cycle,
            MeetingDossiers meetings,
            BodyRules rules,
            Calls calls,
            BodyDirectory directory,
            Clock clock) {
        return new CalendarFeed(
                new CalendarFeed.Queries(cycle, meetings, rules, calls, directory), clock);
    }
}
