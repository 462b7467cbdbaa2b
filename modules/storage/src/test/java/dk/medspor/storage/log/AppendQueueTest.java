package dk.medspor.storage.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.medspor.storage.AppendOutcome;
import dk.medspor.storage.AppendOutcome.Appended;
import dk.medspor.storage.AppendOutcome.NotRecorded;
import dk.medspor.storage.Commits;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who writes, and who shares a group. */
class AppendQueueTest {

    private static final AppendOutcome WRITTEN = new Appended(0, 0, Instant.EPOCH);

    private final List<Thread> writers = new ArrayList<>();
    private final List<Integer> groups = new ArrayList<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final CountDownLatch disk = new CountDownLatch(1);
    private final AppendQueue queue = AppendQueue.servedByCallers(this::write);

    @AfterEach
    void close() {
        disk.countDown();
        queue.close();
    }

    @Test
    void a_caller_that_nobody_is_in_the_way_of_writes_by_itself() {
        disk.countDown();

        assertThat(queue.append(commit())).isEqualTo(WRITTEN);
        assertThat(writers).containsExactly(Thread.currentThread());
    }

    @Test
    void a_virtual_thread_lets_the_thread_of_the_queue_write() throws Exception {
        disk.countDown();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.submit(() -> queue.append(commit())).get()).isEqualTo(WRITTEN);
        }
        assertThat(writers).hasSize(1).noneMatch(Thread::isVirtual);
    }

    @Test
    void a_queue_without_serving_callers_writes_on_its_own_thread() {
        disk.countDown();
        try (AppendQueue other = new AppendQueue(this::write)) {
            assertThat(other.append(commit())).isEqualTo(WRITTEN);
        }
        assertThat(writers).hasSize(1).doesNotContain(Thread.currentThread());
    }

    @Test
    void those_who_come_while_a_caller_writes_share_the_next_group() throws Exception {
        List<Thread> callers = new ArrayList<>();
        callers.add(Thread.ofPlatform().start(() -> queue.append(commit())));
        await().until(() -> begun.get() == 1);
        for (int others = 0; others < 3; others++) {
            callers.add(Thread.ofPlatform().start(() -> queue.append(commit())));
        }
        await().until(() -> callers.stream().allMatch(AppendQueueTest::waits));
        disk.countDown();
        for (Thread caller : callers) {
            caller.join();
        }
        assertThat(groups).containsExactly(1, 3);
        assertThat(writers.getFirst()).isEqualTo(callers.getFirst());
    }

    private static boolean waits(Thread caller) {
        return caller.getState() == Thread.State.WAITING;
    }

    @Test
    void closing_waits_for_the_caller_that_writes_and_refuses_the_next() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<AppendOutcome> append = threads.submit(() -> queue.append(commit()));
            await().until(() -> begun.get() == 1);
            CompletableFuture<Void> closed = CompletableFuture.runAsync(queue::close, threads);
            await().during(Duration.ofMillis(50)).until(() -> !closed.isDone());
            disk.countDown();
            closed.join();
            assertThat(append.get()).isEqualTo(WRITTEN);
        }
        assertThat(queue.append(commit())).isInstanceOf(NotRecorded.class);
    }

    private void write(List<PendingAppend> group) {
        begun.incrementAndGet();
        writers.add(Thread.currentThread());
        groups.add(group.size());
        try {
            disk.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        group.forEach(it -> it.resolve(WRITTEN));
    }

    private static PendingAppend commit() {
        return PendingAppend.of(Commits.one("a", 0));
    }
}
