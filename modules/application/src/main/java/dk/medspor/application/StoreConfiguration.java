package dk.medspor.application;

import dk.medspor.demo.DemoClock;
import dk.medspor.eventlog.EventJson;
import dk.medspor.eventlog.ProtectedContents;
import dk.medspor.eventlog.TextKeys;
import dk.medspor.eventlog.UnnamedContents;
import dk.medspor.people.People;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.DocumentStore;
import dk.medspor.storage.RecordStore;
import dk.medspor.storage.StorageFailure;
import dk.medspor.storage.Stores;
import dk.medspor.storage.StoresCopy;
import dk.medspor.storage.mongo.MongoStores;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedded stores, or those on MongoDB, open for as long as Medspor runs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MedsporSettings.class)
class StoreConfiguration {

    @Bean
    Clock clock(MedsporSettings settings) {
        Clock system = Clock.systemUTC();
        return settings.demo() ? new DemoClock(system) : system;
    }

    @Bean(destroyMethod = "close")
    Stores stores(MedsporSettings settings, Clock clock) {
        Stores stores = opened(settings, clock);
        try {
            StoresCopy.requireFinished(stores);
            return stores;
        } catch (StorageFailure unfinished) {
            stores.close();
            throw unfinished;
        }
    }

    private static Stores opened(MedsporSettings settings, Clock clock) {
        String mongodb = settings.mongodb().uri();
        return mongodb.isBlank()
                ? EmbeddedStores.open(settings.dataDir(), clock)
                : MongoStores.open(mongodb, clock);
    }

    @Bean(destroyMethod = "")
    CommitStore commitStore(Stores stores) {
        return stores.commits();
    }

    @Bean(destroyMethod = "")
    DocumentStore documentStore(Stores stores) {
        return stores.documents();
    }

    @Bean
    TextKeys textKeys(Stores stores) {
        return TextKeys.in(stores.keys());
    }

    @Bean
    ProtectedContents protectedContents(Stores stores, TextKeys keys, Clock clock) {
        return new ProtectedContents(
                stores.blobs(), keys, new UnnamedContents(stores.records(), clock));
    }

    @Bean
    People people(Stores stores) {
        return new People(stores.records(), stores.keys(), EventJson.mapper());
    }

    @Bean(destroyMethod = "")
    RecordStore recordStore(Stores stores) {
        return stores.records();
    }
}
