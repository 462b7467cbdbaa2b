package dk.medspor.application;

import dk.medspor.eventlog.Commands;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.people.Erasure;
import dk.medspor.people.ErasureCommand.ReportErasure;
import dk.medspor.people.ErasureDuty;
import dk.medspor.people.ErasureSubject;
import dk.medspor.people.Forgetful;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.search.SearchIndex;
import dk.medspor.status.erasures.Erasures;
import dk.medspor.storage.Stores;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * Carries out what two have agreed to forget: destroys the keys, makes every view and the index of
 * the search anew, forgets what is kept for a while, and overwrites what was deleted. Only then is
 * it said to be carried out, so what a stop or a failure cuts short is done again at the next
 * start.
 */
final class ErasureWork implements ErasureDuty, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ErasureWork.class);
    private static final Actor MEDSPOR = new Actor("medspor", Set.of());

    private final Erasures erasures;
    private final ErasedKeys keys;
    private final List<ProjectedView<?>> views;
    private final SearchIndex search;
    private final List<Forgetful> memories;
    private final Stores stores;
    private final Commands commands;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("erasure").factory());

    ErasureWork(
            Erasures erasures,
            ErasedKeys keys,
            List<ProjectedView<?>> views,
            SearchIndex search,
            List<Forgetful> memories,
            Stores stores,
            Commands commands) {
        this.erasures = erasures;
        this.keys = keys;
        this.views = List.copyOf(views);
        this.search = search;
        this.memories = List.copyOf(memories);
        this.stores = stores;
        this.commands = commands;
    }

    @Override
    @EventListener(ApplicationReadyEvent.class)
    public void due() {
        thread.execute(this::carryOutAll);
    }

    private void carryOutAll() {
        try {
            List<Erasure> due = erasures.due();
            if (!due.isEmpty()) {
                due.forEach(it -> forget(it.subject()));
                leaveNothing();
                search.forget(due.stream().map(Erasure::id).toList());
                due.forEach(this::report);
            }
        } catch (RuntimeException failure) {
            LOG.error(
                    "What was agreed to be forgotten is not; the next start tries again", failure);
        }
    }

    /** The keys go last: what was cut short before that can be read, and done again. */
    private void forget(ErasureSubject subject) {
        Set<String> said = keys.said(subject);
        memories.forEach(it -> it.forget(said));
        keys.destroy(subject);
    }

    private void leaveNothing() {
        views.forEach(ErasureWork::madeAnew);
        stores.overwriteDeleted();
    }

    /** A rebuild that is under way may have read what is gone now. */
    private static void madeAnew(ProjectedView<?> view) {
        if (view.status().rebuild().isPresent()) {
            view.rebuild().join();
        }
        view.rebuild().join();
    }

    private void report(Erasure it) {
        try {
            commands.send(new ReportErasure(it.id()), MEDSPOR);
        } catch (CommandRejected another) {
            LOG.info("Another node has reported the erasure {} already", it.id());
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
