package dk.medspor.mail;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator says about mail besides the server, which is named as Spring Boot names it
 * ({@code spring.mail.host} ...): without a host nothing is sent.
 *
 * @param from the address that mail comes from
 * @param checkpoints to whom signed checkpoints are sent; to nobody when empty
 * @param checkpointsEvery how long passes between two of them at least
 */
@ConfigurationProperties("medspor.mail")
public record MailSettings(
        @DefaultValue("medspor@localhost") String from,
        @DefaultValue List<String> checkpoints,
        @DefaultValue("PT1H") Duration checkpointsEvery) {
    public MailSettings {
        checkpoints = List.copyOf(checkpoints);
    }
}
