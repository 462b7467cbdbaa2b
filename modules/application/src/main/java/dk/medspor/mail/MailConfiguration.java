package dk.medspor.mail;

import dk.medspor.audit.checkpoint.Checkpoints;
import dk.medspor.storage.Stores;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Mail, once an operator has named a server ({@code spring.mail.host}). */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    @Bean
    SentOnce sentOnce(JavaMailSender mail, Stores stores, MailSettings settings) {
        return new SentOnce(mail, stores.records(), settings.from());
    }

    @Bean("mailHealthIndicator")
    @ConditionalOnProperty("medspor.mail.checkpoints")
    MailedCheckpoints mailedCheckpoints(
            Checkpoints checkpoints, SentOnce post, MailSettings settings, Clock clock) {
        return new MailedCheckpoints(
                new CheckpointLetters(checkpoints, post, settings.checkpoints()),
                settings.checkpointsEvery(),
                clock);
    }
}
