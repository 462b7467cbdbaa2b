package dk.medspor.status.agreement;

import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.kernel.DomainEvent;
import dk.medspor.status.Folded;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A log in memory. */
final class EventList implements EventLog {

    private final List<RecordedEvent> events = new ArrayList<>();

    synchronized void add(List<DomainEvent> more) {
        more.forEach(it -> events.add(Folded.recorded(events.size(), it)));
        notifyAll();
    }

    @Override
    public synchronized long head() {
        return events.size() - 1L;
    }

    @Override
    public synchronized Stream<RecordedEvent> read(long from, long to) {
        return List.copyOf(
                events.subList(
                        (int) Math.min(Math.max(0, from), events.size()),
                        (int) Math.max(Math.min(to, head()) + 1, Math.min(from, events.size()))))
                .stream();
    }

    @Override
    public List<RecordedEvent> readStream(String stream) {
        return read(0, head()).filter(it -> it.stream().equals(stream)).toList();
    }

    @Override
    public synchronized boolean awaitBeyond(long position, Duration timeout)
            throws InterruptedException {
        long until = System.nanoTime() + timeout.toNanos();
        while (head() <= position && System.nanoTime() < until) {
            wait(100);
        }
        return head() > position;
    }

    @Override
    public long positionAt(Instant moment) {
        return read(0, head()).filter(it -> !it.recordedAt().isAfter(moment)).count() - 1;
    }
}
