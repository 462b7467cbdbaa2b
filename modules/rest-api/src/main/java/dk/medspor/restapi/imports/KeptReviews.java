package dk.medspor.restapi.imports;

import dk.medspor.eventlog.EventJson;
import dk.medspor.eventlog.ProtectedContents;
import dk.medspor.minutesimport.Edit;
import dk.medspor.storage.RecordStore;
import dk.medspor.storage.RecordStore.StoredRecord;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Notes that are looked through, so that whoever does it can go on tomorrow. They are sealed with a
 * key of their own, which is destroyed when they are confirmed, given up or forgotten.
 */
@Component
public class KeptReviews {

    /** How long notes wait for somebody to go on. */
    static final Duration KEPT = Duration.ofDays(90);

    private static final String KIND = "import-review";
    private static final int BATCH = 500;

    private final RecordStore records;
    private final ProtectedContents contents;
    private final Clock clock;

    KeptReviews(RecordStore records, ProtectedContents contents, Clock clock) {
        this.records = records;
        this.contents = contents;
        this.clock = clock;
    }

    /** Begins to look notes through. */
    public UUID begin(UUID owner, NamedNotes notes) {
        UUID id = UUID.randomUUID();
        contents.keeping(
                notes.together(),
                id.toString(),
                content -> {
                    var review = new KeptReview(id, owner, clock.instant(), content, List.of());
                    return records.put(KIND, id.toString(), RecordStore.NEW, json(review));
                });
        return id;
    }

    /** The names under which all notes are kept that somebody looks through. */
    public Set<String> contents() {
        return everything().stream()
                .map(it -> read(it).content())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A review as somebody has it before them.
     *
     * @param version grows with every change
     */
    public record Seen(KeptReview review, long version) {}

    /** What somebody looks through; empty for everybody else. */
    public Optional<Seen> find(UUID id, UUID owner) {
        return records.get(KIND, id.toString())
                .map(it -> new Seen(read(it), it.version()))
                .filter(it -> it.review().owner().equals(owner));
    }

    /** What somebody has begun, the latest first. */
    public List<KeptReview> of(UUID owner) {
        return everything().stream()
                .map(KeptReviews::read)
                .filter(it -> it.owner().equals(owner))
                .sorted(Comparator.comparing(KeptReview::begun).reversed())
                .toList();
    }

    /** The notes themselves; empty when they are gone. */
    public Optional<NamedNotes> notes(KeptReview review) {
        return contents.open(review.content(), review.id().toString()).map(NamedNotes::apart);
    }

    /**
     * Puts other edits in the place of those seen.
     *
     * @return false when somebody changed or ended the review meanwhile: nothing is changed then
     */
    public boolean change(Seen seen, List<Edit> edits) {
        var review = seen.review();
        return records.put(KIND, review.id().toString(), seen.version(), json(review.with(edits)));
    }

    /** The notes are recorded, or given up. */
    public void end(KeptReview review) {
        records.get(KIND, review.id().toString()).ifPresent(this::forget);
    }

    /** Forgets what nobody has finished. Another node may do the same at the same time. */
    @Scheduled(fixedDelay = 12, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void forgetOld() {
        Instant oldest = clock.instant().minus(KEPT);
        everything().stream().filter(it -> read(it).begun().isBefore(oldest)).forEach(this::forget);
    }

    private void forget(StoredRecord record) {
        var review = read(record);
        contents.destroy(review.content(), review.id().toString());
        records.delete(KIND, record.key(), record.version());
    }

    private List<StoredRecord> everything() {
        List<StoredRecord> all = new ArrayList<>();
        List<StoredRecord> batch = records.list(KIND, "", BATCH);
        while (!batch.isEmpty()) {
            all.addAll(batch);
            batch = records.list(KIND, batch.getLast().key(), BATCH);
        }
        return all;
    }

    private static byte[] json(KeptReview review) {
        return EventJson.mapper().writeValueAsBytes(review);
    }

    private static KeptReview read(StoredRecord record) {
        return EventJson.mapper().readValue(record.body(), KeptReview.class);
    }
}
