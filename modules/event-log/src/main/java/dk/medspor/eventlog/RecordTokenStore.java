package dk.medspor.eventlog;

import dk.medspor.storage.RecordStore;
import dk.medspor.storage.RecordStore.StoredRecord;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.jspecify.annotations.Nullable;

/**
 * Axon's tokens as records, one a segment. Every change names the version that it builds on, so of
 * two nodes that claim, store or release at once one does and the other sees what was done; a node
 * that lost its claim cannot write any more. Claims grow old by the clock of the store alone.
 *
 * <p>Segments are initialized explicitly, so that deleting one is safe.
 */
public final class RecordTokenStore implements TokenStore {

    /** How long a claim holds that is neither extended nor released. */
    public static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(10);

    private static final String KIND = "tokens/";
    private static final String STORE = "token-store";
    private static final String ID = "id";

    private final RecordStore records;
    private final Supplier<Instant> now;
    private final Duration claimTimeout;
    private final String node;

    RecordTokenStore(
            RecordStore records, Supplier<Instant> now, Duration claimTimeout, String node) {
        this.records = records;
        this.now = now;
        this.claimTimeout = claimTimeout;
        this.node = node;
    }

    /**
     * The tokens of this process.
     *
     * @param now what the clock shows that all nodes with these records share
     */
    public static RecordTokenStore in(RecordStore records, Supplier<Instant> now) {
        String process = ManagementFactory.getRuntimeMXBean().getName();
        return new RecordTokenStore(records, now, CLAIM_TIMEOUT, process);
    }

    @Override
    public void initializeTokenSegments(String processor, int count) {
        initializeTokenSegments(processor, count, null);
    }

    @Override
    public void initializeTokenSegments(
            String processor, int count, @Nullable TrackingToken initial) {
        boolean fresh =
                fetchSegments(processor).length == 0
                        && IntStream.range(0, count)
                                .allMatch(it -> isInitialized(initial, processor, it));
        if (!fresh) {
            throw new UnableToClaimTokenException("Some segments of " + processor + " are there");
        }
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        if (!isInitialized(token, processor, segment)) {
            throw new UnableToInitializeTokenException(
                    "Segment %d of %s is there already".formatted(segment, processor));
        }
    }

    private boolean isInitialized(@Nullable TrackingToken token, String processor, int segment) {
        byte[] body = TokenClaim.unclaimed(token, now.get()).encoded();
        return records.put(KIND + processor, TokenClaim.key(segment), RecordStore.NEW, body);
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        claimed(processor, segment, it -> it.at(token));
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        return claimed(processor, segment, it -> it).token();
    }

    /** A segment that was split or merged meanwhile is another one under the same number. */
    @Override
    public @Nullable TrackingToken fetchToken(String processor, Segment segment) {
        TrackingToken token = fetchToken(processor, segment.getSegmentId());
        int[] known = fetchSegments(processor);
        if (!Segment.computeSegment(segment.getSegmentId(), known).equals(segment)) {
            releaseClaim(processor, segment.getSegmentId());
            throw new UnableToClaimTokenException(
                    "%s of %s was split or merged".formatted(segment, processor));
        }
        return token;
    }

    @Override
    public void extendClaim(String processor, int segment) {
        boolean done;
        do {
            StoredRecord record = owned(processor, segment);
            TokenClaim extended = TokenClaim.decoded(record.body()).by(node, now.get());
            done = put(processor, record, extended);
        } while (!done);
    }

    /** Tried again when another node came in between. */
    private TokenClaim claimed(String processor, int segment, UnaryOperator<TokenClaim> change) {
        while (true) {
            StoredRecord record = known(processor, segment);
            Instant at = now.get();
            TokenClaim before = TokenClaim.decoded(record.body());
            if (!before.mayBeClaimed(node, at, claimTimeout)) {
                throw notClaimed(processor, segment);
            }
            TokenClaim after = change.apply(before.by(node, at));
            if (put(processor, record, after)) {
                return after;
            }
        }
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        boolean done = false;
        while (!done) {
            Optional<StoredRecord> mine = record(processor, segment).filter(this::isOwned);
            done =
                    mine.isEmpty()
                            || put(
                                    processor,
                                    mine.get(),
                                    TokenClaim.decoded(mine.get().body()).released());
        }
    }

    @Override
    public void deleteToken(String processor, int segment) {
        boolean done;
        do {
            StoredRecord record = owned(processor, segment);
            done = records.delete(KIND + processor, record.key(), record.version());
        } while (!done);
    }

    @Override
    public int[] fetchSegments(String processor) {
        return records.list(KIND + processor, "", Integer.MAX_VALUE).stream()
                .mapToInt(it -> TokenClaim.segment(it.key()))
                .toArray();
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        int[] all = fetchSegments(processor);
        Instant at = now.get();
        return Arrays.stream(all)
                .filter(
                        it ->
                                record(processor, it)
                                        .filter(record -> isAvailable(record, at))
                                        .isPresent())
                .mapToObj(it -> Segment.computeSegment(it, all))
                .toList();
    }

    private boolean isAvailable(StoredRecord record, Instant at) {
        return TokenClaim.decoded(record.body()).mayBeClaimed(node, at, claimTimeout);
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        records.put(STORE, ID, RecordStore.NEW, TokenClaim.utf8(UUID.randomUUID().toString()));
        return records.get(STORE, ID).map(it -> TokenClaim.text(it.body()));
    }

    private Optional<StoredRecord> record(String processor, int segment) {
        return records.get(KIND + processor, TokenClaim.key(segment));
    }

    private StoredRecord known(String processor, int segment) {
        return record(processor, segment)
                .orElseThrow(
                        () ->
                                new UnableToClaimTokenException(
                                        "Segment %d of %s is not initialized"
                                                .formatted(segment, processor)));
    }

    private StoredRecord owned(String processor, int segment) {
        return Optional.of(known(processor, segment))
                .filter(this::isOwned)
                .orElseThrow(() -> notClaimed(processor, segment));
    }

    private boolean isOwned(StoredRecord record) {
        return TokenClaim.decoded(record.body()).owner().filter(node::equals).isPresent();
    }

    private boolean put(String processor, StoredRecord before, TokenClaim after) {
        return records.put(KIND + processor, before.key(), before.version(), after.encoded());
    }

    private UnableToClaimTokenException notClaimed(String processor, int segment) {
        return new UnableToClaimTokenException(
                "Segment %d of %s is not claimed by %s".formatted(segment, processor, node));
    }
}
