package dk.medspor.application;

import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.ProtectedContents;
import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.eventlog.TextErasure;
import dk.medspor.eventlog.TextKeys;
import dk.medspor.people.Erasure;
import dk.medspor.people.ErasureFacts;
import dk.medspor.people.ErasureSubject;
import dk.medspor.people.Forgetful;
import dk.medspor.people.People;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.search.SearchIndex;
import dk.medspor.status.erasures.Erasures;
import dk.medspor.storage.Stores;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgetting: who looks up its facts, and who carries it out. */
@Configuration(proxyBeanMethods = false)
class ErasureConfiguration {

    @Bean
    Erasures erasures(ProjectedView<Erasure> view) {
        return new Erasures(view);
    }

    @Bean
    ErasedKeys erasedKeys(
            EventLog log, Stores stores, TextKeys keys, ProtectedContents contents, People people) {
        return new ErasedKeys(log, new TextErasure(stores.commits(), keys), contents, people);
    }

    /** How long things are kept is for the operator to say: five years where nothing is said. */
    @Bean
    ErasureFacts erasureFacts(
            ErasedKeys keys, EventLog log, @Value("${medspor.retention.keep:P5Y}") Period kept) {
        return new ErasureFacts(keys::knows, keys::says, it -> recordedAt(it, log), kept);
    }

    private static Optional<Instant> recordedAt(ErasureSubject subject, EventLog log) {
        return subject.text()
                .flatMap(
                        it -> {
                            try (var events = log.read(it.position(), it.position())) {
                                return events.map(RecordedEvent::recordedAt).findFirst();
                            }
                        });
    }

    @Bean
    ErasureWork erasureWork(
            Erasures erasures,
            ErasedKeys keys,
            List<ProjectedView<?>> views,
            SearchIndex search,
            List<Forgetful> memories,
            Stores stores,
            Commands commands) {
        return new ErasureWork(erasures, keys, views, search, memories, stores, commands);
    }
}
