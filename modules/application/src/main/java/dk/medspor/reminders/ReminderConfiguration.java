package dk.medspor.reminders;

import dk.medspor.access.Accounts;
import dk.medspor.eventlog.EventJson;
import dk.medspor.mail.SentOnce;
import dk.medspor.medbodies.Tier;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.evaluationcycle.EvaluationCycle;
import dk.medspor.storage.Stores;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reminders, once an operator has named a mail server and where Medspor is reached. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty({"spring.mail.host", "medspor.reminders.url"})
@EnableConfigurationProperties(ReminderSettings.class)
class ReminderConfiguration {

    @Bean
    ReminderRound reminderRound(
            Accounts accounts,
            EvaluationCycle cycle,
            BodyDirectory directory,
            Stores stores,
            SentOnce post,
            ReminderSettings settings) {
        return new ReminderRound(
                accounts,
                new OpenPromises(cycle, directory),
                () -> mainBodies(directory),
                new ToldPromises(stores.records(), EventJson.mapper()),
                post,
                settings.base());
    }

    private static Set<UUID> mainBodies(BodyDirectory directory) {
        return directory.ofTier(Tier.MAIN).stream()
                .map(it -> it.id().value())
                .collect(Collectors.toSet());
    }

    @Bean("remindersHealthIndicator")
    DailyReminders dailyReminders(
            ReminderRound round, ReminderSettings settings, Clock clock, MeterRegistry registry) {
        return new DailyReminders(round, settings.time(), clock, registry);
    }
}
