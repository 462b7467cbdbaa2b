package dk.medspor.storage;

import dk.medspor.storage.RecordStore.StoredRecord;
import java.util.List;
import java.util.function.Consumer;

/** Makes the records of one store those of another. */
record RecordsCopy(RecordStore from, RecordStore to) {

    private static final int PAGE = 500;

    /**
     * Copies.
     *
     * @param kept the kind that stays as it is in the target
     */
    void run(String kept) {
        to.kinds().stream().filter(it -> !it.equals(kept)).forEach(this::removeOthers);
        from.kinds().forEach(kind -> pages(from, kind, page -> to.adopt(kind, page)));
    }

    /** An earlier copy, cut short, may have brought what is gone from the source by now. */
    private void removeOthers(String kind) {
        pages(
                to,
                kind,
                page ->
                        page.stream()
                                .filter(it -> from.get(kind, it.key()).isEmpty())
                                .forEach(it -> to.delete(kind, it.key(), it.version())));
    }

    private static void pages(RecordStore store, String kind, Consumer<List<StoredRecord>> action) {
        List<StoredRecord> page = store.list(kind, "", PAGE);
        while (!page.isEmpty()) {
            action.accept(page);
            page = store.list(kind, page.getLast().key(), PAGE);
        }
    }
}
