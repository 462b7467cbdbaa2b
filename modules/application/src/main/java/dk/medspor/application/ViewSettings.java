package dk.medspor.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator can set about views.
 *
 * @param stuckAfter how long a view may be behind the log without coming any further before the
 *     health check says so ({@code medspor.views.stuck-after})
 */
@ConfigurationProperties("medspor.views")
record ViewSettings(@DefaultValue("30s") Duration stuckAfter) {}
