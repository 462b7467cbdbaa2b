package dk.medspor.application;

import dk.medspor.eventlog.EventLog;
import dk.medspor.readmodels.ProjectedView;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether every view follows the log, and how far each has come. */
@Component
class ViewsHealth implements HealthIndicator {

    private final EventLog log;
    private final List<ProjectedView<?>> views;

    ViewsHealth(EventLog log, List<ProjectedView<?>> views) {
        this.log = log;
        this.views = views;
    }

    @Override
    public Health health() {
        boolean halted = views.stream().anyMatch(it -> it.halt().isPresent());
        Health.Builder health = halted ? Health.down() : Health.up();
        health.withDetail("head", log.head());
        views.forEach(it -> health.withDetail(it.name(), state(it)));
        return health.build();
    }

    private static String state(ProjectedView<?> view) {
        return view.halt()
                .map(it -> String.valueOf(it.getMessage()))
                .orElseGet(() -> "at position " + view.position());
    }
}
