package dk.medspor.application;

import dk.medspor.access.AccessAssembly;
import dk.medspor.access.AccessJournal;
import dk.medspor.access.AccountAdministration;
import dk.medspor.access.Accounts;
import dk.medspor.access.CalendarSecrets;
import dk.medspor.access.FirstAdministrator;
import dk.medspor.access.Guard;
import dk.medspor.access.OwnMailbox;
import dk.medspor.access.OwnPassword;
import dk.medspor.demo.Demonstration;
import dk.medspor.eventlog.EventJson;
import dk.medspor.eventlog.EventLog;
import dk.medspor.storage.RecordStore;
import dk.medspor.storage.Stores;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Who may log in, and the first one who can. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    private static final String ALGORITHM = "bcrypt";
    private static final int BCRYPT_STRENGTH = 12;

    /** How a password becomes a hash; slow on purpose. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                ALGORITHM, Map.of(ALGORITHM, new BCryptPasswordEncoder(BCRYPT_STRENGTH)));
    }

    @Bean
    AccessAssembly access(RecordStore records, PasswordEncoder slow, Clock clock) {
        return new AccessAssembly(records, EventJson.mapper(), slow, clock);
    }

    @Bean
    Accounts accounts(AccessAssembly access) {
        return access.accounts();
    }

    @Bean
    AccountAdministration accountAdministration(AccessAssembly access) {
        return access.administration();
    }

    @Bean
    OwnPassword ownPassword(AccessAssembly access) {
        return access.ownPassword();
    }

    @Bean
    OwnMailbox ownMailbox(AccessAssembly access) {
        return access.ownMailbox();
    }

    @Bean
    CalendarSecrets calendarSecrets(AccessAssembly access) {
        return access.calendarSecrets();
    }

    @Bean
    Guard guard(AccessAssembly access) {
        return access.guard();
    }

    @Bean
    AccessJournal accessJournal(AccessAssembly access) {
        return access.journal();
    }

    /** The only way to log in, by Basic and by form. */
    @Bean
    AuthenticationProvider accountAuthentication(AccessAssembly access) {
        return access.authentication();
    }

    /** Runs before the port opens, so that nobody is refused who will be let in a moment later. */
    @Bean
    FirstAdministrator firstAdministrator(
            AccessAssembly access,
            EventLog log,
            MedsporSettings settings,
            Environment environment) {
        FirstAdministrator first = access.firstAdministrator();
        boolean demonstration =
                settings.demo() && (log.head() == EventLog.EMPTY || Demonstration.isIn(log));
        Optional<String> given =
                Optional.ofNullable(environment.getProperty("MEDSPOR_ADMIN_PASSWORD"))
                        .filter(it -> !it.isBlank())
                        .or(
                                () ->
                                        demonstration
                                                ? Optional.of(DemoUsers.PASSWORD)
                                                : Optional.empty());
        first.ensure(given).ifPresent(StartupNotes::showGeneratedPassword);
        return first;
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "medspor.terminal-notes", matchIfMissing = true)
    ApplicationRunner startupNotes(Environment environment, Stores stores) {
        return _ -> StartupNotes.showAddress(environment, stores.place());
    }
}
