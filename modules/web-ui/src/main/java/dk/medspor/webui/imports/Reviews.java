package dk.medspor.webui.imports;

import dk.medspor.access.Permit;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.minutesimport.MinutesReader;
import dk.medspor.minutesimport.Reading;
import dk.medspor.minutesimport.Reviewed;
import dk.medspor.restapi.imports.KeptReview;
import dk.medspor.restapi.imports.KeptReviews;
import dk.medspor.restapi.imports.NamedNotes;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Notes that somebody looks through, read again whenever they are asked for: the same bytes always
 * give the same draft, so only the edits are kept. The latest readings stay in memory.
 */
@Component
class Reviews {

    private static final int IN_MEMORY = 8;

    private final KeptReviews kept;
    private final Map<UUID, Reading.Read> latest =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<UUID, Reading.Read> eldest) {
                    return size() > IN_MEMORY;
                }
            };

    Reviews(KeptReviews kept) {
        this.kept = kept;
    }

    /** Notes as far as they are looked through. */
    record Open(KeptReviews.Seen seen, Reviewed reviewed) {

        KeptReview kept() {
            return seen.review();
        }

        /** Whether it is what somebody had before them, who sends a change of it. */
        boolean isAt(long version) {
            return seen.version() == version;
        }
    }

    /** What somebody has begun, with the name of each file. */
    record Begun(UUID id, Instant begun, String fileName, int edits) {}

    List<Begun> begun(Permit permit) {
        return kept.of(permit.account().id()).stream()
                .flatMap(
                        it ->
                                kept.notes(it).stream()
                                        .map(
                                                notes ->
                                                        new Begun(
                                                                it.id(),
                                                                it.begun(),
                                                                notes.fileName(),
                                                                it.edits().size())))
                .toList();
    }

    Optional<Open> find(UUID id, Permit permit) {
        return kept.find(id, permit.account().id())
                .flatMap(
                        it ->
                                reading(it.review())
                                        .map(read -> new Open(it, read.with(it.review().edits()))));
    }

    Optional<NamedNotes> notes(Open open) {
        return kept.notes(open.kept());
    }

    /** Keeps the edits as they are now, unless somebody else was first. */
    boolean keep(Open open, Reviewed now) {
        return kept.change(open.seen(), now.edits());
    }

    void end(Open open) {
        kept.end(open.kept());
        synchronized (latest) {
            latest.remove(open.kept().id());
        }
    }

    private Optional<Reading.Read> reading(KeptReview review) {
        synchronized (latest) {
            if (latest.containsKey(review.id())) {
                return Optional.ofNullable(latest.get(review.id()));
            }
        }
        var read = kept.notes(review).map(Reviews::read);
        read.ifPresent(
                it -> {
                    synchronized (latest) {
                        latest.put(review.id(), it);
                    }
                });
        return read;
    }

    private static Reading.Read read(NamedNotes notes) {
        return switch (MinutesReader.read(notes.fileName(), notes.bytes())) {
            case Reading.Read it -> it;
            case Reading.Refused(var reason) -> throw new CommandRejected(reason);
        };
    }
}
