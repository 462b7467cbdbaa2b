package dk.medspor.search;

import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.kernel.DomainEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A log in memory. */
final class TownLog implements EventLog {

    private final String name;
    private final List<RecordedEvent> events = new ArrayList<>();

    TownLog(String name) {
        this.name = name;
    }

    synchronized void add(DomainEvent... payloads) {
        for (DomainEvent payload : payloads) {
            events.add(
                    new RecordedEvent(
                            events.size(),
                            Instant.EPOCH.plusSeconds(events.size()),
                            "town",
                            events.size(),
                            name + events.size(),
                            payload.getClass().getSimpleName(),
                            payload,
                            Map.of(),
                            "Test"));
        }
        notifyAll();
    }

    @Override
    public synchronized long head() {
        return events.size() - 1L;
    }

    @Override
    public synchronized Stream<RecordedEvent> read(long from, long to) {
        return from > to || from > head()
                ? Stream.empty()
                : List.copyOf(events.subList((int) from, (int) Math.min(to, head()) + 1)).stream();
    }

    @Override
    public List<RecordedEvent> readStream(String stream) {
        return read(0, head()).toList();
    }

    @Override
    public synchronized boolean awaitBeyond(long position, Duration timeout)
            throws InterruptedException {
        long until = System.nanoTime() + timeout.toNanos();
        while (head() <= position && System.nanoTime() < until) {
            wait(5);
        }
        return head() > position;
    }

    @Override
    public long positionAt(Instant moment) {
        return read(0, head()).filter(it -> !it.recordedAt().isAfter(moment)).count() - 1;
    }
}
