package dk.medspor.meetings;

import dk.medspor.kernel.DueTime;
import dk.medspor.kernel.Protected;
import dk.medspor.meetings.ProceedingsCommand.NoteAttendance;
import java.util.List;
import java.util.Optional;

/**
 * What notes tell of when and where a meeting was held, who came, its agenda, and what came of it.
 *
 * @param attendance of persons of the register, as somebody has confirmed it
 * @param items in the order of the notes: the first one becomes item 1
 */
public record ImportedProceedings(
        TimeAndPlace timeAndPlace,
        List<NoteAttendance> attendance,
        List<Item> items,
        List<Agreed> followUps) {

    /** The notes tell of no agenda and of nothing that is to be done. */
    public static final ImportedProceedings NONE =
            new ImportedProceedings(TimeAndPlace.UNSAID, List.of(), List.of(), List.of());

    public ImportedProceedings {
        attendance = List.copyOf(attendance);
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
        int said = timeAndPlace.equals(TimeAndPlace.UNSAID) ? 0 : 1;
        return said + attendance.size() + items.size() + (int) conclusions + followUps.size();
    }
}
