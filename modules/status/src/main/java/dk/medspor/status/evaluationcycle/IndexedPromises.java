package dk.medspor.status.evaluationcycle;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.readmodels.ViewState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What a body is to deal with, as of a day after all facts: only what is due by its meeting is
 * read, and what was stopped.
 */
final class IndexedPromises {

    /** So many documents are held at a time where all of them are read. */
    private static final int TOGETHER = 500;

    private final ViewState<CycleDocument> state;
    private final String list;
    private final Map<String, Long> places;

    private IndexedPromises(ViewState<CycleDocument> state, String list) {
        this.state = state;
        this.list = list;
        this.places = state.places(list);
    }

    private static IndexedPromises to(ViewState<CycleDocument> state, MedBodyId body) {
        return new IndexedPromises(state, EvaluationCycleView.promisedTo(body));
    }

    /** The rows of all initiatives that have something for the meeting. */
    static MeetingList listFor(
            ViewState<CycleDocument> state,
            MedBodyId body,
            LocalDate on,
            LocalDate meeting,
            Optional<LocalDate> since) {
        IndexedPromises promised = to(state, body);
        List<CycleRow> rows =
                Stream.concat(promised.dueBy(meeting), promised.stopped())
                        .flatMap(it -> CycleRow.of(it, on))
                        .toList();
        return MeetingList.of(rows, body, meeting, since);
    }

    /** Everything that a body is to evaluate, in order of the due day. */
    static List<OpenPromises> open(ViewState<CycleDocument> state, MedBodyId body, LocalDate on) {
        return to(state, body).open(on);
    }

    /** Everything that a body owns or is to evaluate, in order of the due day. */
    static List<OpenPromises> concerning(
            ViewState<CycleDocument> state, MedBodyId body, LocalDate on) {
        return new IndexedPromises(state, EvaluationCycleView.answering(body)).open(on);
    }

    /** All open rows of everybody. */
    static List<CycleRow> owed(ViewState<CycleDocument> state, LocalDate on) {
        var all = new IndexedPromises(state, EvaluationCycleView.ALL);
        long due = all.due(LocalDate.MAX);
        return LongStream.iterate(0, it -> it < due, it -> it + TOGETHER)
                .boxed()
                .flatMap(it -> state.page(all.list, it, TOGETHER).stream())
                .flatMap(it -> CycleRow.of(it, on))
                .filter(CycleRow::isOpen)
                .toList();
    }

    private List<OpenPromises> open(LocalDate on) {
        return places.entrySet().stream()
                .flatMap(it -> at(it.getKey(), it.getValue(), on).stream())
                .toList();
    }

    private Optional<OpenPromises> at(String sort, long initiatives, LocalDate on) {
        CyclePlace place = CyclePlace.read(sort);
        return place.due()
                .map(
                        due ->
                                new OpenPromises(
                                        due,
                                        place.period(),
                                        initiatives,
                                        most -> rows(sort, most, on)));
    }

    private List<CycleRow> rows(String sort, int most, LocalDate on) {
        return state.at(list, sort, 0, most).stream()
                .flatMap(it -> CycleRow.of(it, on))
                .filter(CycleRow::isOpen)
                .toList();
    }

    /** What is due first stands first in the list. */
    private Stream<CycleDocument> dueBy(LocalDate day) {
        return state.page(list, 0, Math.toIntExact(due(day))).stream();
    }

    /** How many initiatives are due by a day. */
    private long due(LocalDate day) {
        return places.entrySet().stream()
                .filter(it -> isDueBy(CyclePlace.read(it.getKey()), day))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static boolean isDueBy(CyclePlace place, LocalDate day) {
        return place.due().filter(it -> !it.isAfter(day)).isPresent();
    }

    private Stream<CycleDocument> stopped() {
        return places.entrySet().stream()
                .filter(it -> CyclePlace.read(it.getKey()).stopped())
                .flatMap(
                        it ->
                                state
                                        .at(list, it.getKey(), 0, Math.toIntExact(it.getValue()))
                                        .stream());
    }
}
