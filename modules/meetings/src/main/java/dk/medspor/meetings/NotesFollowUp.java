package dk.medspor.meetings;

import dk.medspor.kernel.DueTime;
import dk.medspor.kernel.Protected;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that is to be done, as notes have it.
 *
 * @param item the number of the item it follows from, from 1 in the order of the notes
 * @param actor who, in the words of the notes
 * @param due when, in the words of the notes
 * @param from the first day that the words may mean
 * @param to the last day that the words may mean
 */
public record NotesFollowUp(
        Optional<Integer> item,
        String text,
        Optional<String> actor,
        Optional<String> due,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    private static final Pattern ITEM = Pattern.compile("/agenda/(\\d{1,3})(?:/.*)?");

    /**
     * The number of the item that a draft cites.
     *
     * @param cites a JSON Pointer (RFC 6901) into the draft
     */
    public static Optional<Integer> itemIn(Optional<String> cites) {
        return cites.map(ITEM::matcher)
                .filter(Matcher::matches)
                .map(it -> Integer.parseInt(it.group(1)) + 1);
    }

    ImportedProceedings.Agreed imported() {
        return new ImportedProceedings.Agreed(
                item,
                Protected.text(text),
                actor.map(Protected::text),
                new DueTime(Protected.text(due.orElse("")), from, to, Optional.empty()));
    }
}
