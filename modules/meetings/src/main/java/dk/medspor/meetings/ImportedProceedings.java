package dk.medspor.meetings;

import dk.medspor.kernel.DueTime;
import dk.medspor.kernel.Protected;
import java.util.List;
import java.util.Optional;

/**
 * What notes tell of the agenda of a meeting and of what came of it.
 *
 * @param items in the order of the notes: the first one becomes item 1
 */
public record ImportedProceedings(List<Item> items, List<Agreed> followUps) {

    /** The notes tell of no agenda and of nothing that is to be done. */
    public static final ImportedProceedings NONE = new ImportedProceedings(List.of(), List.of());

    public ImportedProceedings {
        items = List.copyOf(items);
        followUps = List.copyOf(followUps);
    }

    /** An item, and what it came to. */
    public record Item(ItemContent content, Optional<Conclusion> conclusion) {}

    /**
     * Something that is to be done.
     *
     * @param item the number of the item it follows from, from 1
     */
    public record Agreed(
            Optional<Integer> item,
            Protected<String> text,
            Optional<Protected<String>> actor,
            DueTime due) {}

    /** How many events they become. */
    int events() {
        long conclusions = items.stream().filter(it -> it.conclusion().isPresent()).count();
        return items.size() + (int) conclusions + followUps.size();
    }
}
