package dk.medspor.storage.log;

import dk.medspor.storage.CommitStore.Head;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The end of what is acknowledged, and the readers that wait for more. */
public final class PublishedHead implements AutoCloseable {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private volatile Head head;
    private volatile boolean closed;

    public PublishedHead(Head head) {
        this.head = head;
    }

    public Head get() {
        return head;
    }

    /** Moves on; a head that others have passed by now is ignored. */
    public void moveTo(Head next) {
        lock.lock();
        try {
            if (next.position() > head.position()) {
                head = next;
                moved.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    public boolean awaitBeyond(long position, Duration timeout) throws InterruptedException {
        long left = timeout.toNanos();
        lock.lockInterruptibly();
        try {
            while (head.position() <= position && !closed && left > 0) {
                left = moved.awaitNanos(left);
            }
            return head.position() > position;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
