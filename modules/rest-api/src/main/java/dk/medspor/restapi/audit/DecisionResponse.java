package dk.medspor.restapi.audit;

import dk.medspor.access.AccessJournal.Entry;
import dk.medspor.audit.replay.ChainLink;
import dk.medspor.audit.replay.DecidedBy;
import dk.medspor.audit.replay.ReplayedDecision;
import dk.medspor.audit.replay.Verdict;
import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.kernel.DomainEvent;
import dk.medspor.kernel.Protected;
import dk.medspor.status.decisions.KnownThen;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A decision of the past; see {@link ReplayedDecision}.
 *
 * @param knownThen the position to ask any view for, to see what was known; -1 when nothing was
 */
record DecisionResponse(
        long firstPosition,
        long lastPosition,
        UUID commitId,
        String subjectId,
        Instant recordedAt,
        Instant decidedAt,
        ChainLink chain,
        DecidedBy by,
        String command,
        JsonNode asked,
        Optional<Protected<String>> reason,
        List<EventResponse> events,
        Verdict today,
        long knownThen,
        List<EventName> before,
        InputsResponse inputs,
        List<JournalEntryResponse> refusedBefore) {

    /** An event that was recorded. */
    record EventResponse(long position, String event, DomainEvent payload) {

        static EventResponse of(RecordedEvent it) {
            return new EventResponse(it.position(), it.name(), (DomainEvent) it.payload());
        }
    }

    /** An event that had been recorded of the same subject. */
    record EventName(long position, String event, Instant recordedAt) {

        static EventName of(RecordedEvent it) {
            return new EventName(it.position(), it.name(), it.recordedAt());
        }
    }

    static DecisionResponse of(ReplayedDecision it, KnownThen known, List<Entry> refused) {
        return new DecisionResponse(
                it.firstPosition(),
                it.lastPosition(),
                it.commitId(),
                it.subject(),
                it.recordedAt(),
                it.decidedAt(),
                it.link(),
                it.by(),
                it.command(),
                it.asked(),
                it.reason(),
                it.events().stream().map(EventResponse::of).toList(),
                it.verdict(),
                it.knownThen(),
                it.before().stream().map(EventName::of).toList(),
                InputsResponse.of(known),
                refused.stream().map(JournalEntryResponse::of).toList());
    }
}
