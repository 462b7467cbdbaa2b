package dk.medspor.application;

import dk.medspor.access.AccessJournal;
import dk.medspor.demo.Demonstration;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.EventLogAssembly;
import dk.medspor.eventlog.RecordTokenStore;
import dk.medspor.eventlog.TextKeys;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.Stores;
import java.time.Clock;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The log, and Axon on top of it. */
@Configuration(proxyBeanMethods = false)
class LogConfiguration {

    @Bean
    EventLogAssembly eventLogAssembly(CommitStore store, TextKeys keys) {
        return new EventLogAssembly(store, keys, RecordedTypes.all());
    }

    @Bean
    EventStore eventStore(EventLogAssembly log) {
        return log.eventStore();
    }

    /** For everything: nothing but events is ever serialized here. */
    @Bean
    @Primary
    Serializer serializer(EventLogAssembly log) {
        return log.serializer();
    }

    /** Axon asks for this one by its qualifier. */
    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(Serializer serializer) {
        return serializer;
    }

    @Bean
    CorrelationDataProvider correlation(EventLogAssembly log) {
        return log.correlation();
    }

    @Bean
    Commands commands(EventLogAssembly log, CommandBus bus, Clock clock, AccessJournal journal) {
        return new JournalledCommands(log.commands(bus, clock), journal);
    }

    /** Axon asks it for the clock that handlers read. */
    @Bean
    ParameterResolverFactory moments(EventLogAssembly log, Clock clock) {
        return log.moments(clock);
    }

    @Bean
    EventLog eventLog(EventLogAssembly assembly, Stores stores, MedsporSettings settings) {
        EventLog log = assembly.eventLog();
        if (!settings.demo() && Demonstration.isIn(log)) {
            throw new DemoDataRefused(stores.place());
        }
        return log;
    }

    /** For automations; a view's position is kept with its documents. */
    @Bean
    TokenStore tokenStore(Stores stores) {
        return RecordTokenStore.in(stores.records(), stores::now);
    }
}
