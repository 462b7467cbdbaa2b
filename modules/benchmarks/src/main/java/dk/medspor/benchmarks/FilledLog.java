package dk.medspor.benchmarks;

import dk.medspor.eventlog.EventJson;
import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.EventLogAssembly;
import dk.medspor.eventlog.EventTypes;
import dk.medspor.eventlog.TextKeys;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.medbodies.MedBodyEvent;
import dk.medspor.meetings.GroupRecordEvent;
import dk.medspor.meetings.MeetingEvent;
import dk.medspor.meetings.ThemeDayEvent;
import dk.medspor.meetings.ThemeListEvent;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.readmodels.View;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** A directory with embedded stores, and a log to fill. */
final class FilledLog implements AutoCloseable {

    private static final int EVENTS_OF_A_COMMIT = 200;

    private final TemporaryDirectory directory;
    private final boolean removed;
    private final EmbeddedStores stores;
    private final EventLog log;
    private final EventStorageEngine engine;

    FilledLog() {
        this(TemporaryDirectory.make(), true);
    }

    /** In a directory that stays when this is closed. */
    FilledLog(TemporaryDirectory directory) {
        this(directory, false);
    }

    private FilledLog(TemporaryDirectory directory, boolean removed) {
        this.directory = directory;
        this.removed = removed;
        this.stores = EmbeddedStores.open(directory.path(), Clock.systemUTC());
        var assembly =
                new EventLogAssembly(
                        stores.commits(),
                        TextKeys.in(stores.keys()),
                        EventTypes.of(
                                GroupRecordEvent.class,
                                ThemeDayEvent.class,
                                ThemeListEvent.class,
                                MedBodyEvent.class,
                                MeetingEvent.class,
                                InitiativeEvent.class));
        this.log = assembly.eventLog();
        this.engine = assembly.engine();
    }

    /** Appends the events of an invented municipality, many to a commit. */
    void fill(Municipality municipality) {
        for (long from = 0; from < municipality.events(); from += EVENTS_OF_A_COMMIT) {
            append(
                    LongStream.range(
                                    from,
                                    Math.min(municipality.events(), from + EVENTS_OF_A_COMMIT))
                            .mapToObj(municipality::at)
                            .toList());
        }
    }

    /** Appends one commit, as Medspor does: sealed, hashed and flushed. */
    void append(List<? extends EventMessage<?>> events) {
        engine.appendEvents(events);
    }

    /** A view that includes everything that is recorded. */
    <D> ProjectedView<D> followedBy(View<D> fold) throws InterruptedException {
        var view = ProjectedView.following(log, fold, stores.documents(), EventJson.documents());
        while (view.position() < log.head()) {
            view.status()
                    .halt()
                    .ifPresent(
                            it -> {
                                throw it;
                            });
            Thread.sleep(50);
        }
        return view;
    }

    EventLog log() {
        return log;
    }

    EmbeddedStores stores() {
        return stores;
    }

    /** The size of a database in megabytes, with what is not yet copied back to it. */
    double megabytes(String name) {
        return (file(name).toFile().length() + file(name + "-wal").toFile().length()) / 1e6;
    }

    Path file(String name) {
        return directory.path().resolve(name);
    }

    @Override
    public void close() {
        stores.close();
        if (removed) {
            directory.close();
        }
    }
}
