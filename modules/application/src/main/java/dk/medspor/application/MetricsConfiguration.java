package dk.medspor.application;

import dk.medspor.eventlog.EventLog;
import dk.medspor.readmodels.FollowsLog;
import dk.medspor.storage.CommitStore;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is measured besides what Spring Boot measures by itself. */
@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {

    @Bean
    AppendMetrics appendMetrics(CommitStore store, MeterRegistry registry) {
        AppendMetrics metrics = new AppendMetrics(registry);
        store.measure(metrics);
        return metrics;
    }

    @Bean
    MeterBinder logMetrics(EventLog log, List<FollowsLog> views) {
        return new LogMetrics(log, views);
    }
}
