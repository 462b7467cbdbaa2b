package dk.medspor.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspor.storage.Stores;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The cases that Axon's own token stores are held to, each under the name it has there in words.
 */
@Timeout(60)
abstract class TokenStoreSuite {

    private static final Duration TIMEOUT = Duration.ofSeconds(2);
    private static final TrackingToken TEN = new GlobalSequenceTrackingToken(10);

    private Stores stores;
    private Duration passed = Duration.ZERO;
    private TokenStore local;
    private TokenStore concurrent;
    private TokenStore stealing;

    /** Opens empty stores. */
    abstract Stores open(Clock clock);

    @BeforeEach
    void open_the_stores() {
        stores = open(Clock.systemUTC());
        local = node("local", RecordTokenStore.CLAIM_TIMEOUT);
        concurrent = node("concurrent", TIMEOUT);
        stealing = node("stealing", Duration.ofSeconds(-1));
    }

    private TokenStore node(String name, Duration timeout) {
        return new RecordTokenStore(
                stores.records(), () -> stores.now().plus(passed), timeout, name);
    }

    @AfterEach
    void close_the_stores() {
        stores.close();
    }

    @Test
    void the_identifier_is_that_of_the_place() {
        String id = local.retrieveStorageIdentifier().orElseThrow();

        assertThat(concurrent.retrieveStorageIdentifier()).contains(id);
        assertThat(local.retrieveStorageIdentifier()).contains(id);
    }

    @Test
    void tokens_are_initialized() {
        local.initializeTokenSegments("p", 7);

        assertThat(local.fetchSegments("p")).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(local.fetchToken("p", 6)).isNull();
        assertThat(local.requiresExplicitSegmentInitialization()).isTrue();
    }

    @Test
    void tokens_are_initialized_at_a_position() {
        local.initializeTokenSegments("p", 7, TEN);

        assertThat(IntStream.of(local.fetchSegments("p")))
                .hasSize(7)
                .allSatisfy(it -> assertThat(local.fetchToken("p", it)).isEqualTo(TEN));
    }

    @Test
    void tokens_are_not_initialized_where_some_are() {
        local.initializeTokenSegments("p", 1);

        assertThatThrownBy(() -> local.initializeTokenSegments("p", 7))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThat(local.fetchSegments("p")).containsExactly(0);
    }

    @Test
    void a_segment_is_initialized_once_and_not_claimed() {
        local.initializeSegment(TEN, "p", 3);

        assertThatThrownBy(() -> local.initializeSegment(null, "p", 3))
                .isInstanceOf(UnableToInitializeTokenException.class);
        assertThat(concurrent.fetchToken("p", 3)).isEqualTo(TEN);
    }

    @Test
    void what_was_not_initialized_cannot_be_fetched_stored_extended_or_deleted() {
        assertNotClaimed(() -> local.fetchToken("p", 0));
        assertNotClaimed(() -> local.storeToken(TEN, "p", 0));
        assertNotClaimed(() -> local.extendClaim("p", 0));
        assertNotClaimed(() -> local.deleteToken("p", 0));
        local.releaseClaim("p", 0);
        assertThat(local.fetchSegments("p")).isEmpty();
    }

    @Test
    void an_empty_token_is_stored() {
        local.initializeTokenSegments("p", 1, TEN);
        local.storeToken(null, "p", 0);

        assertThat(local.fetchToken("p", 0)).isNull();
        assertNotClaimed(() -> concurrent.fetchToken("p", 0));
    }

    @Test
    void a_token_is_claimed_moved_and_released() {
        local.initializeTokenSegments("p", 1);
        assertThat(local.fetchToken("p", 0)).isNull();
        local.storeToken(new GlobalSequenceTrackingToken(1), "p", 0);
        assertNotClaimed(() -> concurrent.fetchToken("p", 0));
        local.releaseClaim("p", 0);

        assertThat(concurrent.fetchToken("p", 0)).isEqualTo(new GlobalSequenceTrackingToken(1));
    }

    @Test
    void a_token_is_deleted_by_its_owner_only() {
        local.initializeTokenSegments("p", 2);
        assertNotClaimed(() -> local.deleteToken("p", 1));
        local.fetchToken("p", 1);
        assertNotClaimed(() -> concurrent.deleteToken("p", 1));

        local.deleteToken("p", 1);

        assertThat(local.fetchSegments("p")).containsExactly(0);
        assertNotClaimed(() -> local.fetchToken("p", 1));
    }

    @Test
    void segments_are_those_of_one_processor() {
        local.initializeTokenSegments("one", 12);
        local.initializeTokenSegments("one/two", 1);

        assertThat(local.fetchSegments("one")).hasSize(12).isSorted();
        assertThat(local.fetchSegments("one/two")).containsExactly(0);
        assertThat(local.fetchSegments("none")).isEmpty();
    }

    @Test
    void available_segments_are_those_that_nobody_else_has_claimed() {
        local.initializeTokenSegments("p", 2);
        assertThat(concurrent.fetchAvailableSegments("p")).hasSize(2);
        local.fetchToken("p", 0);

        assertThat(concurrent.fetchAvailableSegments("p"))
                .containsExactly(Segment.computeSegment(1, 0, 1));
        assertThat(local.fetchAvailableSegments("p")).hasSize(2);
        local.releaseClaim("p", 0);
        assertThat(concurrent.fetchAvailableSegments("p")).hasSize(2);
    }

    @Test
    void a_segment_that_is_as_it_was_is_fetched() {
        local.initializeTokenSegments("p", 3, TEN);

        for (Segment segment : Segment.computeSegments(0, 1, 2)) {
            assertThat(local.fetchToken("p", segment)).isEqualTo(TEN);
        }
    }

    @Test
    void a_segment_that_was_split_or_merged_is_not_fetched() {
        local.initializeTokenSegments("p", 2);
        Segment[] before = Segment.computeSegments(0, 1);
        local.initializeSegment(null, "p", 2);

        assertNotClaimed(() -> local.fetchToken("p", before[0]));
        assertThat(local.fetchToken("p", before[1])).isNull();
        assertThat(concurrent.fetchToken("p", 0)).as("the claim was given back").isNull();
        Segment split = Segment.computeSegment(2, 0, 1, 2);
        local.fetchToken("p", 2);
        local.deleteToken("p", 2);
        assertNotClaimed(() -> local.fetchToken("p", split));
    }

    @Test
    void a_token_that_another_has_claimed_is_not_claimed() {
        local.initializeTokenSegments("p", 1);
        local.fetchToken("p", 0);

        assertNotClaimed(() -> concurrent.fetchToken("p", 0));
        assertNotClaimed(() -> concurrent.storeToken(TEN, "p", 0));
    }

    @Test
    void a_released_token_is_claimed_by_another() {
        local.initializeTokenSegments("p", 1);
        local.fetchToken("p", 0);
        local.storeToken(TEN, "p", 0);
        local.releaseClaim("p", 0);

        assertThat(concurrent.fetchToken("p", 0)).isEqualTo(TEN);
    }

    @Test
    void a_token_that_was_not_touched_in_time_is_claimed_by_another() {
        local.initializeTokenSegments("p", 1);
        local.fetchToken("p", 0);
        local.storeToken(TEN, "p", 0);
        passed = TIMEOUT.minusMillis(500);
        assertNotClaimed(() -> concurrent.fetchToken("p", 0));
        local.extendClaim("p", 0);
        passed = TIMEOUT.multipliedBy(2).minusSeconds(1);
        assertNotClaimed(() -> concurrent.fetchToken("p", 0));
        passed = TIMEOUT.multipliedBy(3);

        assertThat(concurrent.fetchToken("p", 0)).isEqualTo(TEN);
    }

    @Test
    void who_was_stolen_from_writes_no_more() {
        local.initializeTokenSegments("p", 1);
        local.fetchToken("p", 0);
        stealing.fetchToken("p", 0);

        assertNotClaimed(() -> local.storeToken(TEN, "p", 0));
        assertNotClaimed(() -> local.extendClaim("p", 0));
        local.releaseClaim("p", 0);
        assertNotClaimed(() -> local.fetchToken("p", 0));
        stealing.storeToken(TEN, "p", 0);
        assertThat(stealing.fetchToken("p", 0)).isEqualTo(TEN);
    }

    @Test
    void a_lost_claim_is_not_extended() {
        local.initializeTokenSegments("p", 1);
        local.fetchToken("p", 0);

        assertNotClaimed(() -> stealing.extendClaim("p", 0));
    }

    @Test
    void tokens_of_every_kind_come_back() {
        List<TrackingToken> tokens =
                List.of(
                        TEN,
                        ReplayToken.createReplayToken(TEN),
                        ReplayToken.createReplayToken(TEN, new GlobalSequenceTrackingToken(4)),
                        ReplayToken.createReplayToken(
                                TEN, new GlobalSequenceTrackingToken(4), "anew"),
                        new MergedTrackingToken(TEN, new GlobalSequenceTrackingToken(12)),
                        new MergedTrackingToken(ReplayToken.createReplayToken(TEN), TEN));
        local.initializeTokenSegments("p", 1);
        for (TrackingToken token : tokens) {
            local.storeToken(token, "p", 0);

            assertThat(local.fetchToken("p", 0)).isEqualTo(token);
            assertThat(ReplayToken.replayContext(local.fetchToken("p", 0), String.class))
                    .isEqualTo(ReplayToken.replayContext(token, String.class));
        }
    }

    @Test
    void exactly_one_of_eight_nodes_claims_a_token() throws Exception {
        local.initializeTokenSegments("p", 20);
        for (int segment = 0; segment < 20; segment++) {
            int contested = segment;
            List<Boolean> claims = atOnce(it -> claims(node("node" + it, TIMEOUT), contested));
            assertThat(claims).containsOnlyOnce(true);
        }
    }

    @Test
    void stores_of_one_owner_from_several_threads_all_take_effect() throws Exception {
        local.initializeTokenSegments("p", 1);
        List<Boolean> stored =
                atOnce(
                        it -> {
                            for (int i = 0; i < 10; i++) {
                                local.storeToken(
                                        new GlobalSequenceTrackingToken(10L * it + i), "p", 0);
                            }
                            return true;
                        });

        assertThat(stored).containsOnly(true);
        assertThat(local.fetchToken("p", 0)).isInstanceOf(GlobalSequenceTrackingToken.class);
    }

    private interface Node {
        boolean done(int number);
    }

    private static List<Boolean> atOnce(Node node) throws InterruptedException, ExecutionException {
        List<Boolean> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> nodes =
                    IntStream.range(0, 8)
                            .<Callable<Boolean>>mapToObj(it -> () -> node.done(it))
                            .toList();
            for (Future<Boolean> result : threads.invokeAll(nodes)) {
                results.add(result.get());
            }
        }
        return results;
    }

    private static boolean claims(TokenStore node, int segment) {
        try {
            node.fetchToken("p", segment);
            return true;
        } catch (UnableToClaimTokenException taken) {
            return false;
        }
    }

    private static void assertNotClaimed(Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOf(UnableToClaimTokenException.class);
    }
}
