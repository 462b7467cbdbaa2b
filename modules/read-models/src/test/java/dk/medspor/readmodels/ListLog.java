package dk.medspor.readmodels;

import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.RecordedEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A log of words, to fold. */
final class ListLog implements EventLog {

    private final List<RecordedEvent> events = new ArrayList<>();

    synchronized ListLog add(Object... payloads) {
        for (Object payload : payloads) {
            events.add(
                    new RecordedEvent(
                            events.size(),
                            Instant.EPOCH.plusSeconds(events.size()),
                            "words",
                            events.size(),
                            "e" + events.size(),
                            "WordSaid",
                            payload,
                            Map.of(),
                            "SayWord"));
        }
        notifyAll();
        return this;
    }

    @Override
    public synchronized long head() {
        return events.size() - 1L;
    }

    @Override
    public synchronized Stream<RecordedEvent> read(long fromPosition, long toPosition) {
        return List.copyOf(events).stream()
                .filter(it -> it.position() >= fromPosition && it.position() <= toPosition);
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
            wait(1);
        }
        return head() > position;
    }

    @Override
    public long positionAt(Instant moment) {
        return read(0, head()).filter(it -> !it.recordedAt().isAfter(moment)).count() - 1;
    }
}
