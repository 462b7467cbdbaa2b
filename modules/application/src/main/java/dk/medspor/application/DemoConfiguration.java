package dk.medspor.application;

import dk.medspor.demo.DemoClock;
import dk.medspor.demo.Demonstration;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.EventLog;
import dk.medspor.initiatives.InitiativeFacts;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import org.axonframework.eventhandling.EventBus;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** The invented municipality, where it is asked for. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "medspor.demo", havingValue = "true")
class DemoConfiguration {

    /** Runs as soon as commands are taken, and before Medspor says that it is ready. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ApplicationRunner demonstration(
            EventLog log,
            EventBus events,
            Commands commands,
            InitiativeFacts facts,
            Clock clock,
            Environment environment)
            throws UnknownHostException {
        String address = environment.getProperty("server.address", "0.0.0.0");
        if (!InetAddress.getByName(address).isLoopbackAddress()) {
            throw new DemoOnlyAtHome(address);
        }
        var demonstration = new Demonstration(log, events, commands, facts, (DemoClock) clock);
        return _ -> demonstration.begin(StartupNotes::showProgress);
    }
}
