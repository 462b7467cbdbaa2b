package dk.medspor.eventlog;

import dk.medspor.eventlog.Tally.TallyEvent;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.EventSourcingRepository;

/** The whole event log around the aggregate {@link Tally}, in one data directory. */
final class RunningLog implements AutoCloseable {

    private final EmbeddedStores stores;
    private final TextKeys keys;
    private final Configuration axon;
    final EventLogAssembly assembly;
    final EventLog log;
    final Commands commands;

    RunningLog(Path directory) {
        stores = EmbeddedStores.open(directory, Clock.systemUTC());
        keys = TextKeys.in(stores.keys());
        assembly = new EventLogAssembly(stores.commits(), keys, EventTypes.of(TallyEvent.class));
        axon =
                DefaultConfigurer.defaultConfiguration(false)
                        .configureSerializer(it -> assembly.serializer())
                        .configureEventStore(it -> assembly.eventStore())
                        .configureCorrelationDataProviders(it -> List.of(assembly.correlation()))
                        .configureAggregate(tally())
                        .start();
        commands = assembly.commands(axon.commandBus(), Clock.systemUTC());
        log = assembly.eventLog();
    }

    /** Without Axon's lock, so that writers of one aggregate do meet in the log. */
    private static AggregateConfigurer<Tally> tally() {
        return AggregateConfigurer.defaultConfiguration(Tally.class)
                .configureRepository(
                        it ->
                                EventSourcingRepository.builder(Tally.class)
                                        .eventStore(it.eventStore())
                                        .lockFactory(NullLockFactory.INSTANCE)
                                        .build());
    }

    CommitStore store() {
        return stores.commits();
    }

    TextKeys keys() {
        return keys;
    }

    Configuration axon() {
        return axon;
    }

    @Override
    public void close() {
        axon.shutdown();
        stores.close();
    }
}
