package dk.medspor.status.overview;

import dk.medspor.status.evaluationcycle.CycleRow;
import dk.medspor.status.evaluationcycle.KeptPromises;
import dk.medspor.status.evaluationcycle.OpenPromises;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;

/**
 * The first rows of a list, and how many it has in all.
 *
 * @param total of all rows, shown or not
 */
public record Portion(long total, List<CycleRow> rows) {
    public Portion {
        rows = List.copyOf(rows);
    }

    static Portion ofOpen(List<OpenPromises> promises, int most) {
        return of(promises, OpenPromises::initiatives, (it, rows) -> it.rows().apply(rows), most);
    }

    static Portion ofKept(List<KeptPromises> promises, int most) {
        return of(promises, KeptPromises::evaluations, (it, rows) -> it.rows().apply(rows), most);
    }

    /** How many are not among the rows. */
    public long more() {
        return total - rows.size();
    }

    private static <T> Portion of(
            List<T> all,
            ToLongFunction<T> count,
            BiFunction<T, Integer, List<CycleRow>> read,
            int most) {
        List<CycleRow> rows = new ArrayList<>();
        for (T it : all) {
            if (rows.size() >= most) {
                break;
            }
            rows.addAll(read.apply(it, most - rows.size()));
        }
        return new Portion(all.stream().mapToLong(count).sum(), rows);
    }
}
