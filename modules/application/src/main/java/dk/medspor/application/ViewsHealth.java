package dk.medspor.application;

import dk.medspor.readmodels.FollowsLog;
import dk.medspor.readmodels.ViewStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether every view follows the log, and how far each has come. Out of service while the documents
 * of one are still made; down when one has halted, or is behind and comes no further.
 */
@Component("viewsHealthIndicator")
class ViewsHealth implements HealthIndicator {

    /** How a view stands, from good to bad. */
    private enum Standing {
        FOLLOWING,
        BUILDING,
        STUCK,
        HALTED;

        private Status status() {
            return switch (this) {
                case FOLLOWING -> Status.UP;
                case BUILDING -> Status.OUT_OF_SERVICE;
                case STUCK, HALTED -> Status.DOWN;
            };
        }
    }

    private final List<FollowsLog> views;
    private final ViewSettings settings;

    ViewsHealth(List<FollowsLog> views, ViewSettings settings) {
        this.views = views;
        this.settings = settings;
    }

    @Override
    public Health health() {
        Standing worst = Standing.FOLLOWING;
        Map<String, Object> details = new LinkedHashMap<>();
        for (FollowsLog view : views) {
            ViewStatus status = view.status();
            Standing standing = standing(status);
            details.put(status.name(), details(status, standing));
            worst = standing.compareTo(worst) > 0 ? standing : worst;
        }
        return Health.status(worst.status()).withDetails(details).build();
    }

    private Standing standing(ViewStatus view) {
        if (view.halt().isPresent()) {
            return Standing.HALTED;
        }
        if (view.standingStill().compareTo(settings.stuckAfter()) > 0) {
            return Standing.STUCK;
        }
        return view.building() ? Standing.BUILDING : Standing.FOLLOWING;
    }

    private static Map<String, Object> details(ViewStatus view, Standing standing) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("state", standing);
        details.put("version", view.version());
        details.put("position", view.position());
        details.put("head", view.head());
        if (standing == Standing.STUCK) {
            details.put("secondsWithoutProgress", view.standingStill().toSeconds());
        }
        view.halt()
                .ifPresent(
                        it -> {
                            details.put("haltedAt", it.position());
                            details.put("reason", it.reason());
                        });
        view.rebuild().ifPresent(it -> details.put("rebuild", it));
        return details;
    }
}
