package dk.medspor.reminders;

import java.net.URI;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator says about reminders. Nobody is reminded before an address is named here and a
 * mail server as Spring Boot names one ({@code spring.mail.host}).
 *
 * @param url where people reach Medspor, for the links in letters
 * @param at the time of day in Denmark from which on letters go, {@code HH:mm}
 */
@ConfigurationProperties("medspor.reminders")
record ReminderSettings(URI url, @DefaultValue("07:00") String at) {

    LocalTime time() {
        return LocalTime.parse(at);
    }

    /** The address that paths are put behind. */
    String base() {
        return url.toString().replaceAll("/+$", "");
    }
}
