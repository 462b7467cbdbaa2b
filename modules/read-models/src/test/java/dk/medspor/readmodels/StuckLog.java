package dk.medspor.readmodels;

import dk.medspor.eventlog.RecordedEvent;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** A log that answers no reader from some position on until it is released. */
final class StuckLog extends ListLog {

    private final CountDownLatch released = new CountDownLatch(1);
    private final long from;

    StuckLog(long from) {
        this.from = from;
    }

    StuckLog() {
        this(0);
    }

    void release() {
        released.countDown();
    }

    @Override
    public Stream<RecordedEvent> read(long fromPosition, long toPosition) {
        return super.read(fromPosition, toPosition).peek(this::hold);
    }

    private void hold(RecordedEvent event) {
        if (event.position() >= from) {
            try {
                released.await();
            } catch (InterruptedException closing) {
                throw new IllegalStateException(closing);
            }
        }
    }
}
