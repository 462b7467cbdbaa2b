package dk.medspor.audit.replay;

import dk.medspor.audit.Discretion;
import dk.medspor.audit.replay.Replayers.Known;
import dk.medspor.eventlog.Disclosure;
import dk.medspor.eventlog.EventJson;
import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.EventMetadata;
import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.eventlog.TextKeys;
import dk.medspor.kernel.Decision;
import dk.medspor.kernel.DomainEvent;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.StoredCommit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Makes decisions of the past again. Reads the commit, the link before it and the events of its own
 * subject until then, each found by an index: what it costs does not grow with the log.
 */
public final class DecisionReplay {

    private final CommitStore store;
    private final EventLog log;
    private final TextKeys keys;
    private final Replayers replayers;
    private final Discretion discretion;

    public DecisionReplay(
            CommitStore store,
            EventLog log,
            TextKeys keys,
            Replayers replayers,
            Discretion discretion) {
        this.store = store;
        this.log = log;
        this.keys = keys;
        this.replayers = replayers;
        this.discretion = discretion;
    }

    /**
     * The decision that an event was recorded by.
     *
     * @return empty when the log does not reach so far
     */
    public Optional<ReplayedDecision> at(long position) {
        return position < 0
                ? Optional.empty()
                : store.read(position, 1).stream()
                        .findFirst()
                        .map(this::replayed)
                        .map(it -> it.shown(discretion.hidden()));
    }

    private ReplayedDecision replayed(StoredCommit commit) {
        List<RecordedEvent> events = events(commit);
        RecordedEvent first = events.getFirst();
        List<RecordedEvent> before = log.readStream(first.stream(), commit.firstPosition() - 1);
        Instant decidedAt = decidedAt(commit, first);
        JsonNode asked = asked(commit);
        return new ReplayedDecision(
                commit.firstPosition(),
                commit.lastPosition(),
                commit.id(),
                first.stream(),
                commit.recordedAt(),
                decidedAt,
                ChainLink.of(commit, store),
                DecidedBy.of(first.metadata()),
                commit.command().type(),
                asked,
                before,
                events,
                verdict(commit.command().type(), asked, before, events, decidedAt));
    }

    private List<RecordedEvent> events(StoredCommit commit) {
        try (var events = log.read(commit.firstPosition(), commit.lastPosition())) {
            return events.toList();
        }
    }

    /** Logs of before that was recorded tell the moment of the event, a moment later. */
    private static Instant decidedAt(StoredCommit commit, RecordedEvent first) {
        Object moment = first.metadata().get(EventMetadata.DECIDED_AT);
        return moment == null
                ? commit.events().getFirst().timestamp()
                : Instant.parse(moment.toString());
    }

    private JsonNode asked(StoredCommit commit) {
        byte[] stored = commit.command().payload();
        return stored.length == 0
                ? EventJson.mapper().createObjectNode()
                : EventJson.mapper()
                        .readTree(Disclosure.of(keys).opened(commit.id().toString(), stored));
    }

    private Verdict verdict(
            String command,
            JsonNode asked,
            List<RecordedEvent> before,
            List<RecordedEvent> events,
            Instant decidedAt) {
        if (command.isEmpty()) {
            return Verdict.of(ReplayOutcome.NO_COMMAND);
        }
        Optional<Known> known = replayers.of(command);
        if (known.isEmpty()) {
            return Verdict.of(ReplayOutcome.UNKNOWN_COMMAND);
        }
        try {
            Object again = EventJson.mapper().treeToValue(asked, known.get().type());
            return verdict(
                    known.get()
                            .replayer()
                            .replay(again, ReplayedDecision.payloads(before), decidedAt),
                    ReplayedDecision.payloads(events));
        } catch (JacksonException unreadable) {
            boolean withheld = asked.toString().contains(Disclosure.WITHHELD);
            return Verdict.of(withheld ? ReplayOutcome.WITHHELD : ReplayOutcome.UNKNOWN_COMMAND);
        }
    }

    private static Verdict verdict(
            Decision<? extends DomainEvent> again, List<DomainEvent> recorded) {
        return switch (again) {
            case Decision.Accepted<? extends DomainEvent>(var events) ->
                    Verdict.of(Comparison.of(recorded, events));
            case Decision.Rejected<? extends DomainEvent>(var reason) ->
                    Verdict.refused(reason.getClass().getSimpleName());
        };
    }
}
