package dk.medspor.storage.history;

import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.Commits;
import dk.medspor.storage.NewCommit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Eight clients that write streams of their own, two streams that all of them contest, both in one
 * commit, and now and then an event id a second time.
 *
 * @param nodes the stores of one log; the clients are dealt out among them
 * @param history called by all clients at once
 */
public record Workload(List<CommitStore> nodes, long seed, Consumer<Step> history) {

    private static final int CLIENTS = 8;
    private static final List<String> CONTESTED = List.of("contested-0", "contested-1");

    public Workload {
        nodes = List.copyOf(nodes);
    }

    /** Ends when each client has asked for so many commits. */
    public void run(int commitsOfEach) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<Callable<Integer>> clients =
                    IntStream.range(0, CLIENTS)
                            .<Callable<Integer>>mapToObj(it -> () -> write(it, commitsOfEach))
                            .toList();
            for (Future<Integer> client : threads.invokeAll(clients)) {
                client.get();
            }
        }
    }

    private int write(int client, int commits) {
        CommitStore store = nodes.get(client % nodes.size());
        Writer writer =
                new Writer(
                        store,
                        new Random(seed * CLIENTS + client),
                        Commits.newStream(),
                        new ArrayList<>());
        RecordingClient recording = new RecordingClient(store, history);
        for (int i = 0; i < commits; i++) {
            recording.append(writer.next());
        }
        return commits;
    }

    private record Writer(CommitStore store, Random random, String own, List<String> used) {

        NewCommit next() {
            CommitEvent[] events =
                    (switch (random.nextInt(10)) {
                                case 0 -> Stream.of(event(own, nextSequence(own), usedBefore()));
                                case 1, 2 -> Stream.concat(several(own), one(contested()));
                                case 3, 4, 5 -> one(contested());
                                default -> several(own);
                            })
                            .toArray(CommitEvent[]::new);
            return Commits.of(events);
        }

        private Stream<CommitEvent> several(String stream) {
            long first = nextSequence(stream);
            return LongStream.rangeClosed(first, first + random.nextInt(3))
                    .mapToObj(it -> event(stream, it, UUID.randomUUID().toString()));
        }

        private Stream<CommitEvent> one(String stream) {
            return Stream.of(event(stream, nextSequence(stream), UUID.randomUUID().toString()));
        }

        private CommitEvent event(String stream, long sequence, String id) {
            used.add(id);
            return Commits.event(id, stream, sequence);
        }

        private long nextSequence(String stream) {
            return Asking.patiently(() -> store.lastSequence(stream)).orElse(-1) + 1;
        }

        private String contested() {
            return CONTESTED.get(random.nextInt(CONTESTED.size()));
        }

        private String usedBefore() {
            return used.isEmpty()
                    ? UUID.randomUUID().toString()
                    : used.get(random.nextInt(used.size()));
        }
    }
}
