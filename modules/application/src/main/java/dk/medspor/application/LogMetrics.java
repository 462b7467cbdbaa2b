package dk.medspor.application;

import dk.medspor.eventlog.EventLog;
import dk.medspor.readmodels.FollowsLog;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;

/** How far the log has come, and how far each view is behind it. */
final class LogMetrics implements MeterBinder {

    private final RecentHead head;
    private final List<FollowsLog> views;

    LogMetrics(EventLog log, List<FollowsLog> views) {
        this.head = new RecentHead(log);
        this.views = views;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("medspor.log.head", head, RecentHead::position)
                .description("Position of the last event, -1 for none")
                .strongReference(true)
                .register(registry);
        views.forEach(
                view ->
                        Gauge.builder("medspor.view.lag", view, this::lag)
                                .description("Events that the view has not seen yet")
                                .baseUnit("events")
                                .tag("view", view.name())
                                .register(registry));
    }

    /** The view may have seen events that came after the head was asked for. */
    private double lag(FollowsLog view) {
        return Math.max(0, head.position() - view.position());
    }
}
