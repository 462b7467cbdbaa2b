package dk.medspor.application;

import dk.medspor.demo.DemoClock;
import dk.medspor.eventlog.TextKeys;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.DocumentStore;
import dk.medspor.storage.RecordStore;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedded store, open for as long as Medspor runs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MedsporSettings.class)
class StoreConfiguration {

    @Bean
    Clock clock(MedsporSettings settings) {
        Clock system = Clock.systemUTC();
        return settings.demo() ? new DemoClock(system) : system;
    }

    @Bean(destroyMethod = "close")
    EmbeddedStores stores(MedsporSettings settings, Clock clock) {
        return EmbeddedStores.open(settings.dataDir(), clock);
    }

    @Bean(destroyMethod = "")
    CommitStore commitStore(EmbeddedStores stores) {
        return stores.commits();
    }

    @Bean(destroyMethod = "")
    DocumentStore documentStore(EmbeddedStores stores) {
        return stores.documents();
    }

    @Bean
    TextKeys textKeys(EmbeddedStores stores) {
        return TextKeys.in(stores.keys());
    }

    @Bean(destroyMethod = "")
    RecordStore recordStore(EmbeddedStores stores) {
        return stores.records();
    }
}
