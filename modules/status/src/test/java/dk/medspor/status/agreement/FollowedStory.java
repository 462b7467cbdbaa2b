package dk.medspor.status.agreement;

import dk.medspor.kernel.DomainEvent;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The views of a story that is told in full. */
public record FollowedStory(EmbeddedStores stores, StatusViews views) implements AutoCloseable {

    public static FollowedStory of(Path directory, List<DomainEvent> story) {
        EmbeddedStores stores = EmbeddedStores.open(directory, Clock.systemUTC());
        var log = new EventList();
        log.add(story);
        return new FollowedStory(stores, new StatusViews(log, stores.documents()));
    }

    @Override
    public void close() {
        views.close();
        stores.close();
    }
}
