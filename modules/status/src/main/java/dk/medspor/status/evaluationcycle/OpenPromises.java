package dk.medspor.status.evaluationcycle;

import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Open obligations that are due on one day and come again at the same pace.
 *
 * @param period until the next evaluation
 * @param initiatives how many there are, at least one
 * @param rows the first of them, so many at most
 */
public record OpenPromises(
        LocalDate due, Period period, long initiatives, IntFunction<List<CycleRow>> rows) {

    /** Those among the rows of a day that a body is to evaluate, in order of the due day. */
    public static List<OpenPromises> of(List<CycleRow> rows, MedBodyId body) {
        return among(rows.stream().filter(it -> it.promisedTo().equals(body)).toList());
    }

    /** All of them among the rows of a day, in order of the due day. */
    static List<OpenPromises> among(List<CycleRow> rows) {
        return rows.stream()
                .filter(CycleRow::isOpen)
                .sorted(Comparator.comparing(it -> it.obligation().due()))
                .map(OpenPromises::single)
                .toList();
    }

    private static OpenPromises single(CycleRow row) {
        return new OpenPromises(
                row.obligation().due(),
                row.obligation().facts().terms().period(),
                1,
                most -> most > 0 ? List.of(row) : List.of());
    }
}
