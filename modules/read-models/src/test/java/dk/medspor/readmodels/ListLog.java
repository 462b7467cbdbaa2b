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
class ListLog implements EventLog {

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
    public Stream<RecordedEvent> read(long fromPosition, long toPosition) {
        return recorded(Math.max(0, fromPosition), toPosition).stream();
    }

    private synchronized List<RecordedEvent> recorded(long from, long to) {
        return from > to || from > head()
                ? List.of()
                : List.copyOf(events.subList((int) from, (int) Math.min(to, head()) + 1));
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
