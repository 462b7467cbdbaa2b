package dk.medspor.restapi.audit;

import dk.medspor.access.AccessJournal.Entry;
import dk.medspor.access.JournalEntry;
import dk.medspor.access.JournalEntry.Outcome;
import dk.medspor.access.Rights;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry of the access journal; see {@link JournalEntry}.
 *
 * @param id tells entries of one moment apart, also when newer ones have moved the pages
 */
record JournalEntryResponse(
        String id,
        Instant at,
        Outcome outcome,
        Optional<String> user,
        String operation,
        Optional<String> reason,
        Optional<UUID> account,
        Optional<Rights> rights,
        Optional<List<UUID>> personIds,
        Optional<UUID> subjectId) {

    static JournalEntryResponse of(Entry it) {
        JournalEntry entry = it.entry();
        return new JournalEntryResponse(
                it.id(),
                entry.at(),
                entry.outcome(),
                entry.user(),
                entry.operation(),
                entry.reason(),
                entry.account(),
                entry.rights(),
                entry.persons(),
                entry.subject());
    }
}
