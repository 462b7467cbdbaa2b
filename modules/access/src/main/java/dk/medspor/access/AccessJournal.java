package dk.medspor.access;

import dk.medspor.storage.RecordStore;
import dk.medspor.storage.RecordStore.StoredRecord;
import dk.medspor.storage.StorageFailure;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who was refused what, who failed to get in, what became of accounts by whose hand, and who saw or
 * wrote the details of which person, for auditors. It only grows: an entry is one small record, and
 * nothing here changes or removes one.
 *
 * <p>An entry's id falls with time, because records are read in the order of their keys, and the
 * newest are asked for first. What was done or refused stands, whether or not it can be written
 * down. Failures of people who have not logged in are written up to {@link WriteAllowance#MOST} an
 * hour; an entry says when there were more.
 */
public final class AccessJournal {

    private static final Logger LOG = LoggerFactory.getLogger(AccessJournal.class);
    private static final String KIND = "access-entry";
    private static final String REFUSALS = "access-refusal";
    private static final int MOST_TRIES = 8;
    private static final int BATCH = 500;

    private final RecordStore records;
    private final JsonMapper json;
    private final Clock clock;
    private final WriteAllowance allowance = new WriteAllowance();
    private final AtomicLong lastMicros = new AtomicLong();

    AccessJournal(RecordStore records, JsonMapper json, Clock clock) {
        this.records = records;
        this.json = json;
        this.clock = clock;
    }

    /** An entry under its id. */
    public record Entry(String id, JournalEntry entry) {}

    /**
     * Somebody who is logged in was refused something.
     *
     * @param user the id of the account
     * @param operation an {@link Operation} or the type of a command
     * @param reason the type of the reason
     * @param subject the id of what it was aimed at, where it was aimed at one thing
     */
    public void refused(String user, String operation, String reason, Optional<UUID> subject) {
        write(JournalEntry.refused(clock.instant(), user, operation, reason, subject));
    }

    /** An account was changed; by nobody when the installation itself did it. */
    void changed(Optional<UUID> user, String operation, ChangedAccount changed) {
        write(JournalEntry.changed(clock.instant(), user.map(UUID::toString), operation, changed));
    }

    /** The registered details of persons were shown to somebody, or written by them. */
    void handled(String user, String operation, List<UUID> persons) {
        write(JournalEntry.handled(clock.instant(), user, operation, persons));
    }

    /** Somebody failed to get in. */
    void failed(String operation, String reason, Optional<UUID> account) {
        Instant now = clock.instant();
        int taken = allowance.take(now);
        if (taken <= WriteAllowance.MOST) {
            write(JournalEntry.failed(now, operation, reason, account));
        } else if (taken == WriteAllowance.MOST + 1) {
            write(
                    JournalEntry.failed(
                            now, operation, JournalEntry.NOT_ALL_RECORDED, Optional.empty()));
        }
    }

    /** A part of the entries, newest first; pages count from 0. */
    public List<Entry> newest(int page, int size) {
        long before = (long) page * size;
        return before >= count() ? List.of() : after(before, size);
    }

    public long count() {
        return records.count(KIND);
    }

    /**
     * What was refused of one thing up to a moment, newest first. Found by an index of its own, so
     * it costs the same however long the journal is.
     */
    public List<Entry> refusals(UUID subject, Instant until, int most) {
        String last = place(subject, fallingId(micros(until) + 1));
        return records.list(REFUSALS, last, most).stream()
                .filter(it -> it.key().startsWith(subject.toString()))
                .map(it -> read(it.key().substring(it.key().indexOf('/') + 1), it.body()))
                .toList();
    }

    private List<Entry> after(long before, int size) {
        String last = "";
        for (long left = before; left > 0; ) {
            List<StoredRecord> batch = records.list(KIND, last, (int) Math.min(left, BATCH));
            if (batch.isEmpty()) {
                return List.of();
            }
            last = batch.getLast().key();
            left -= batch.size();
        }
        List<Entry> entries = new ArrayList<>();
        records.list(KIND, last, size).forEach(it -> entries.add(read(it.key(), it.body())));
        return entries;
    }

    private Entry read(String id, byte[] body) {
        return new Entry(id, json.readValue(body, JournalEntry.class));
    }

    private void write(JournalEntry entry) {
        try {
            append(micros(entry.at()), entry.subject(), json.writeValueAsBytes(entry));
        } catch (StorageFailure failure) {
            LOG.error("{} could not be written to the access journal", entry.operation(), failure);
        }
    }

    /** Another node, or a clock set back, may have taken an id: then the next free one is ours. */
    private void append(long wanted, Optional<UUID> subject, byte[] body) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            long micros = lastMicros.accumulateAndGet(wanted, (last, it) -> Math.max(last + 1, it));
            String id = fallingId(micros);
            if (records.put(KIND, id, RecordStore.NEW, body)) {
                subject.ifPresent(
                        it -> records.put(REFUSALS, place(it, id), RecordStore.NEW, body));
                return;
            }
        }
        LOG.error("no free id in the access journal");
    }

    private static String place(UUID subject, String id) {
        return subject + "/" + id;
    }

    private static String fallingId(long micros) {
        return "%019d".formatted(Long.MAX_VALUE - micros);
    }

    private static long micros(Instant at) {
        return at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000;
    }
}
