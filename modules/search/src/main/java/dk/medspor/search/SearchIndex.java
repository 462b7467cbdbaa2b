package dk.medspor.search;

import dk.medspor.eventlog.EventLog;
import dk.medspor.people.ErasureId;
import dk.medspor.readmodels.FollowsLog;
import dk.medspor.readmodels.Progress;
import dk.medspor.readmodels.ViewBehind;
import dk.medspor.readmodels.ViewHalted;
import dk.medspor.readmodels.ViewStatus;
import dk.medspor.search.text.DanishText;
import dk.medspor.storage.StorageFailure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.apache.lucene.util.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The words of what the views show, kept up with the log by one thread of this node. It is made
 * from documents as they are when they are looked at, so looking twice changes nothing: after a
 * stop it goes on where it was kept last, and from the beginning where that is of no use.
 */
public final class SearchIndex implements FollowsLog, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
    private static final String NAME = "search";
    private static final Duration IDLE = Duration.ofSeconds(1);
    private static final Duration PARTING = Duration.ofSeconds(5);

    /** Whoever writes much is not slowed down: what comes meanwhile is looked at together. */
    private static final Duration BREATH = Duration.ofMillis(100);

    private static final int BATCH = 50_000;

    private final EventLog log;
    private final List<SearchedView<?>> views;
    private final StandingIndex index;
    private final Progress progress = new Progress(NAME);
    private final ReentrantLock stepping = new ReentrantLock();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Set<ErasureId> forgottenHere = new HashSet<>();
    private final Thread thread;
    private boolean broken;

    private SearchIndex(EventLog log, List<SearchedView<?>> views, Path directory) {
        this.log = log;
        this.views = List.copyOf(views);
        this.index = new StandingIndex(log, directory, form(views));
        progress.start(index.position(), log.head());
        this.thread = Thread.ofPlatform().name("search-index").unstarted(this::follow);
    }

    /**
     * Starts to follow the log.
     *
     * @param directory for this index alone; made when it is not there
     * @throws StorageFailure when it cannot be written, or another index is open there
     */
    public static SearchIndex following(EventLog log, List<SearchedView<?>> views, Path directory) {
        var index = new SearchIndex(log, views, directory);
        index.thread.start();
        return index;
    }

    /** Another one makes another index. */
    private static String form(List<SearchedView<?>> views) {
        String texts = DanishText.VERSION + " " + Version.LATEST + " ";
        return views.stream()
                .map(it -> it.view().name() + "/" + it.view().version())
                .collect(Collectors.joining(" ", texts, ""));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public long position() {
        return progress.position();
    }

    @Override
    public ViewStatus status() {
        return progress.status(DanishText.VERSION, log.head(), Optional.empty());
    }

    @Override
    public void await(long position) {
        progress.await(position);
    }

    <T> T read(IndexFiles.Query<T> query) {
        progress.awaitBuilt();
        return index.read(query);
    }

    /**
     * Forgets every word, and reads anew what is left of them.
     *
     * @param erasures what is to be forgotten, gone from the views already
     */
    public void forget(Collection<ErasureId> erasures) {
        exclusively(
                () -> {
                    forgottenHere.addAll(erasures);
                    beginAnew();
                });
    }

    private void beginAnew() {
        index.beginAnew();
        progress.start(index.position(), index.begun());
    }

    private void follow() {
        try {
            while (closing.getCount() > 0) {
                try {
                    next();
                } catch (StorageFailure outage) {
                    broken = true;
                    warn(outage);
                    rest(IDLE);
                } catch (ViewBehind later) {
                    rest(IDLE);
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void next() throws InterruptedException {
        if (progress.halt().isPresent()) {
            rest(IDLE);
        } else if (log.awaitBeyond(progress.position(), IDLE)) {
            exclusively(this::step);
            rest(BREATH);
        } else if (log.head() <= progress.position()) {
            progress.caughtUp();
            exclusively(this::keepIfDue);
        }
    }

    private void rest(Duration time) throws InterruptedException {
        closing.await(time.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void warn(StorageFailure outage) {
        if (closing.getCount() > 0) {
            LOG.warn("The search index cannot be kept up and tries again", outage);
        }
    }

    /** Whoever closes it interrupts the thread, which would damage files that are written. */
    private void step() {
        if (closing.getCount() == 0) {
            return;
        }
        if (broken) {
            index.reopen();
            broken = false;
            progress.start(index.position(), progress.position());
        }
        long from = index.position();
        try {
            include(IndexedBatch.of(views, log, from, end(from)));
        } catch (StorageFailure | ViewBehind later) {
            throw later;
        } catch (RuntimeException unforeseen) {
            halt(from + 1, unforeseen);
        }
    }

    /** What was recorded before the index was begun stands in a batch of its own. */
    private long end(long from) {
        long head = log.head();
        return Math.min(from < index.begun() ? Math.min(head, index.begun()) : head, from + BATCH);
    }

    private void include(IndexedBatch batch) {
        boolean older = batch.reached() <= index.begun();
        if (!older && !forgottenHere.containsAll(batch.forgotten())) {
            // Another node has destroyed keys whose words may be here.
            beginAnew();
            return;
        }
        index.include(batch);
        progress.reached(index.position());
        index.keepIfDue();
        batch.failure().ifPresent(it -> halt(index.position() + 1, it));
    }

    private void keepIfDue() {
        if (closing.getCount() > 0) {
            index.keepIfDue();
        }
    }

    private void halt(long position, RuntimeException why) {
        var halt = new ViewHalted(NAME, position, why);
        if (closing.getCount() > 0) {
            LOG.error("{}: {}", halt.getMessage(), halt.reason(), why);
        }
        progress.halted(halt);
    }

    private void exclusively(Runnable step) {
        stepping.lock();
        try {
            step.run();
        } finally {
            stepping.unlock();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        exclusively(thread::interrupt);
        try {
            thread.join(PARTING);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        try (index) {
            if (!broken) {
                index.keep();
            }
        }
    }
}
