package dk.medspor.status.evaluationcycle;

import dk.medspor.initiatives.Verdict;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.readmodels.ViewState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Evaluations of one day that came to one verdict.
 *
 * @param evaluations how many there are, at least one
 * @param rows the first of them, so many at most
 */
public record KeptPromises(
        LocalDate on, Verdict verdict, long evaluations, IntFunction<List<CycleRow>> rows) {

    private static final Comparator<KeptPromises> LATEST_FIRST =
            Comparator.comparing(KeptPromises::on).reversed().thenComparing(KeptPromises::verdict);

    /** All of them among the rows of a day, the latest first. */
    static List<KeptPromises> among(List<CycleRow> rows) {
        return rows.stream().flatMap(KeptPromises::single).sorted(LATEST_FIRST).toList();
    }

    private static Stream<KeptPromises> single(CycleRow row) {
        return row.obligation().evaluation().stream()
                .map(
                        it ->
                                new KeptPromises(
                                        it.on(),
                                        it.verdict(),
                                        1,
                                        most -> most > 0 ? List.of(row) : List.of()));
    }

    /** Those that concern a body, as of a day after all facts, the latest first. */
    static List<KeptPromises> concerning(
            ViewState<CycleDocument> state, MedBodyId body, LocalDate on) {
        String beginning = KeptPlace.beginning(body);
        return state.placesOfAll(beginning).entrySet().stream()
                .map(
                        it ->
                                of(
                                        state,
                                        it.getKey(),
                                        KeptPlace.read(it.getKey().substring(beginning.length())),
                                        it.getValue().values().stream()
                                                .mapToLong(Long::longValue)
                                                .sum(),
                                        on))
                .sorted(LATEST_FIRST)
                .toList();
    }

    private static KeptPromises of(
            ViewState<CycleDocument> state,
            String list,
            KeptPlace place,
            long evaluations,
            LocalDate on) {
        return new KeptPromises(
                place.on(),
                place.verdict(),
                evaluations,
                most ->
                        state.page(list, 0, most).stream()
                                .flatMap(it -> CycleRow.of(it, on))
                                .filter(place::holds)
                                .toList());
    }
}
