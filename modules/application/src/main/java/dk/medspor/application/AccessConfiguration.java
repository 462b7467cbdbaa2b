package dk.medspor.application;

import dk.medspor.access.AccountLogin;
import dk.medspor.access.Accounts;
import dk.medspor.access.FirstAdministrator;
import dk.medspor.access.RememberingPasswordEncoder;
import dk.medspor.eventlog.EventJson;
import dk.medspor.storage.RecordStore;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Who may log in, and the first one who can. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    private static final String ALGORITHM = "bcrypt";
    private static final int BCRYPT_STRENGTH = 12;

    @Bean
    PasswordEncoder passwordEncoder() {
        return new RememberingPasswordEncoder(
                new DelegatingPasswordEncoder(
                        ALGORITHM, Map.of(ALGORITHM, new BCryptPasswordEncoder(BCRYPT_STRENGTH))));
    }

    @Bean
    Accounts accounts(RecordStore records) {
        return new Accounts(records, EventJson.mapper());
    }

    @Bean
    UserDetailsService accountLogin(Accounts accounts) {
        return new AccountLogin(accounts);
    }

    /** Runs before the port opens, so that nobody is refused who will be let in a moment later. */
    @Bean
    FirstAdministrator firstAdministrator(
            Accounts accounts, PasswordEncoder passwords, Environment environment) {
        var first = new FirstAdministrator(accounts, passwords);
        Optional<String> given =
                Optional.ofNullable(environment.getProperty("MEDSPOR_ADMIN_PASSWORD"))
                        .filter(it -> !it.isBlank());
        first.ensure(given).ifPresent(StartupNotes::showGeneratedPassword);
        return first;
    }

    @Bean
    ApplicationRunner startupNotes(Environment environment, MedsporSettings settings) {
        return _ -> StartupNotes.showAddress(environment, settings.dataDir());
    }
}
