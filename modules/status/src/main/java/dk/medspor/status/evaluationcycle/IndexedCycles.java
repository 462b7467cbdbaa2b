package dk.medspor.status.evaluationcycle;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.readmodels.ViewState;
import dk.medspor.status.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rows on a day after all facts. Their totals are counted from the index, and only the
 * initiatives on the page are read; those that a body merely has evaluated once are few, and come
 * last.
 */
final class IndexedCycles {

    private final ViewState<CycleDocument> state;
    private final LocalDate on;
    private final String list;
    private final List<CycleRow> once;

    private IndexedCycles(
            ViewState<CycleDocument> state, LocalDate on, String list, List<CycleRow> once) {
        this.state = state;
        this.on = on;
        this.list = list;
        this.once = once;
    }

    /** What a body evaluates or owns, or has evaluated; everything when it is empty. */
    static IndexedCycles of(
            ViewState<CycleDocument> state, Optional<MedBodyId> body, LocalDate on) {
        return body.map(
                        it ->
                                new IndexedCycles(
                                        state,
                                        on,
                                        EvaluationCycleView.answering(it),
                                        once(state, it, on)))
                .orElseGet(() -> new IndexedCycles(state, on, EvaluationCycleView.ALL, List.of()));
    }

    /** The rows of what a body has evaluated and does not answer for. */
    static List<CycleRow> once(ViewState<CycleDocument> state, MedBodyId body, LocalDate on) {
        return state.all(EvaluationCycleView.once(body)).stream()
                .flatMap(it -> CycleRow.of(it, on))
                .filter(it -> it.concerns(body))
                .toList();
    }

    CyclePart part(int page, int size) {
        List<Together> all = new ArrayList<>();
        state.places(list).forEach((sort, many) -> all.add(Together.at(sort, many)));
        long listed = all.stream().mapToLong(Together::rows).sum();
        var rows =
                new Page<>(shown(all, (long) page * size, size), page, size, listed + once.size());
        return new CyclePart(on, rows, totals(all));
    }

    private Map<CycleState, Long> totals(List<Together> all) {
        Map<CycleState, Long> totals = new EnumMap<>(CycleState.class);
        for (CycleState it : CycleState.values()) {
            totals.put(it, 0L);
        }
        all.forEach(it -> it.place().count(it.initiatives(), on, totals));
        once.forEach(it -> totals.merge(it.state(), 1L, Long::sum));
        return totals;
    }

    private List<CycleRow> shown(List<Together> all, long first, int size) {
        long initiatives = 0;
        long left = first;
        for (Together it : all) {
            long passed = Math.min(left / it.place().rows(), it.initiatives());
            initiatives += passed;
            left -= passed * it.place().rows();
            if (passed < it.initiatives()) {
                return Stream.concat(listed(initiatives, left, size), once.stream())
                        .limit(size)
                        .toList();
            }
        }
        return once.stream().skip(left).limit(size).toList();
    }

    /** The rows after so many initiatives and then so many rows. */
    private Stream<CycleRow> listed(long initiatives, long rows, int size) {
        return state.page(list, initiatives, size).stream()
                .flatMap(it -> CycleRow.of(it, on))
                .skip(rows);
    }

    /** Initiatives that share a place. */
    private record Together(CyclePlace place, long initiatives) {

        static Together at(String sort, long initiatives) {
            return new Together(CyclePlace.read(sort), initiatives);
        }

        long rows() {
            return initiatives * place.rows();
        }
    }
}
