package dk.medspor.readmodels;

import dk.medspor.storage.DocumentStore;
import dk.medspor.storage.DocumentStore.ViewId;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The builds of a view that a store holds. The earliest build of a version is the one that serves,
 * for every node alike: dropping it, which is one step, makes the next one serve.
 */
record Builds<D>(DocumentCodec<D> codec, DocumentStore store) {

    /** The build that serves; the first one where nothing is stored yet. */
    ViewBuild<D> serving() {
        return build(
                ofThisVersion()
                        .findFirst()
                        .orElseGet(() -> new ViewId(codec.view().name(), codec.view().version())));
    }

    /** The build that a rebuild makes: one that was begun already, or a new one. */
    ViewBuild<D> after(ViewBuild<D> serving) {
        ViewId id = serving.id();
        return build(
                ofThisVersion()
                        .filter(it -> it.build() > id.build())
                        .findFirst()
                        .orElseGet(() -> new ViewId(id.name(), id.version(), id.build() + 1)));
    }

    /** Whether a rebuild was begun and did not come to its end. */
    boolean isUnfinished(ViewBuild<D> rebuild) {
        return ofThisVersion().anyMatch(rebuild.id()::equals);
    }

    /** Drops what earlier versions of the view made; never what a later one did. */
    void dropEarlierVersions() {
        store.builds(codec.view().name()).stream()
                .filter(it -> it.version() < codec.view().version())
                .forEach(store::drop);
    }

    private Stream<ViewId> ofThisVersion() {
        return store.builds(codec.view().name()).stream()
                .filter(it -> it.version() == codec.view().version())
                .sorted(Comparator.comparingInt(ViewId::build));
    }

    private ViewBuild<D> build(ViewId id) {
        return new ViewBuild<>(id, codec, store, new CountedPlaces(), new ReadDocuments<>(codec));
    }
}
