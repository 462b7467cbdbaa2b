package dk.medspor.application;

import dk.medspor.audit.AuditTrail;
import dk.medspor.audit.Discretion;
import dk.medspor.audit.bundle.Bundles;
import dk.medspor.audit.checkpoint.CheckpointKeys;
import dk.medspor.audit.checkpoint.Checkpoints;
import dk.medspor.audit.checkpoint.PublishedCheckpoints;
import dk.medspor.audit.mentions.Mentions;
import dk.medspor.audit.replay.DecisionReplay;
import dk.medspor.audit.replay.Replayers;
import dk.medspor.eventlog.EventJson;
import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.eventlog.TextKeys;
import dk.medspor.eventlog.TextSearch;
import dk.medspor.initiatives.InitiativeReplay;
import dk.medspor.kernel.Replayer;
import dk.medspor.medbodies.BodyReplay;
import dk.medspor.meetings.MeetingReplay;
import dk.medspor.people.ErasureReplay;
import dk.medspor.recommendations.RecommendationReplay;
import dk.medspor.status.confidential.ConfidentialItems;
import dk.medspor.status.confidential.Hidden;
import dk.medspor.storage.StoredCommit;
import dk.medspor.storage.Stores;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What auditors ask of the log, and what is published for them. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    Discretion discretion(ConfidentialItems confidential) {
        return () -> {
            Hidden hidden = confidential.hidden();
            return it -> hidden.hides(it.payload());
        };
    }

    @Bean
    AuditTrail auditTrail(EventLog log, Discretion discretion) {
        return new AuditTrail(log, discretion);
    }

    @Bean
    Mentions mentions(Stores stores, EventLog log, TextKeys texts, Discretion discretion) {
        return new Mentions(log, new TextSearch(stores.commits(), texts), discretion);
    }

    /** A new module's rules are registered here. */
    @Bean
    Replayers replayers() {
        return new Replayers(
                Stream.of(
                                BodyReplay.all(),
                                MeetingReplay.all(),
                                InitiativeReplay.all(),
                                RecommendationReplay.all(),
                                ErasureReplay.all())
                        .<Replayer<?, ?, ?>>flatMap(List::stream)
                        .toList());
    }

    @Bean
    DecisionReplay decisionReplay(
            Stores stores,
            EventLog log,
            TextKeys texts,
            Replayers replayers,
            Discretion discretion) {
        return new DecisionReplay(stores.commits(), log, texts, replayers, discretion);
    }

    @Bean
    CheckpointKeys checkpointKeys(Stores stores, Clock clock) {
        return new CheckpointKeys(stores.keys(), EventJson.mapper(), clock);
    }

    @Bean
    Checkpoints checkpoints(Stores stores, CheckpointKeys keys) {
        return new Checkpoints(stores.commits(), keys);
    }

    @Bean
    Bundles bundles(
            Stores stores,
            Checkpoints checkpoints,
            CheckpointKeys keys,
            TextKeys texts,
            EventLog log,
            ConfidentialItems confidential) {
        return new Bundles(
                stores.commits(), checkpoints, keys, texts, () -> hidden(confidential, log));
    }

    private static Predicate<StoredCommit> hidden(ConfidentialItems confidential, EventLog log) {
        Hidden hidden = confidential.hidden();
        return commit -> !hidden.isNothing() && hasSomethingOf(hidden, commit, log);
    }

    private static boolean hasSomethingOf(Hidden hidden, StoredCommit commit, EventLog log) {
        try (var events = log.read(commit.firstPosition(), commit.lastPosition())) {
            return events.map(RecordedEvent::payload).anyMatch(hidden::hides);
        }
    }

    /** Only where an operator names a directory outside the store. */
    @Bean("checkpointsHealthIndicator")
    @ConditionalOnProperty("medspor.checkpoints.directory")
    CheckpointPublisher checkpointPublisher(
            Checkpoints checkpoints, @Value("${medspor.checkpoints.directory}") Path directory) {
        return new CheckpointPublisher(new PublishedCheckpoints(checkpoints, directory));
    }
}
