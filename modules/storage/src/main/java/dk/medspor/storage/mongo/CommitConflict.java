package dk.medspor.storage.mongo;

import dk.medspor.storage.AppendOutcome;
import dk.medspor.storage.AppendOutcome.DuplicateEventId;
import dk.medspor.storage.AppendOutcome.SequenceConflict;
import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.NewCommit;
import java.util.Optional;
import org.bson.BsonArray;
import org.bson.BsonDocument;

/** What a commit and one in the log both want. */
final class CommitConflict {

    private CommitConflict() {}

    /** The first of the commit's needs that the stored one has taken. */
    static Optional<AppendOutcome> between(NewCommit commit, BsonDocument stored) {
        BsonArray streams = stored.getArray(CommitDocument.STREAMS);
        BsonArray ids = stored.getArray(CommitDocument.EVENT_IDS);
        for (CommitEvent event : commit.events()) {
            if (streams.contains(CommitDocument.streamKey(event.stream(), event.sequence()))) {
                return Optional.of(new SequenceConflict(event.stream(), event.sequence()));
            }
            if (ids.contains(CommitDocument.eventId(event.id()))) {
                return Optional.of(new DuplicateEventId(event.id()));
            }
        }
        return Optional.empty();
    }
}
