package dk.medspor.status.evaluationcycle;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.readmodels.ViewState;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The board on a day after all facts, counted from the index. */
final class IndexedBoard {

    private IndexedBoard() {}

    /** Of what a body answers for or has evaluated; of everything when it is empty. */
    static CycleBoard of(ViewState<CycleDocument> state, Optional<MedBodyId> body, LocalDate on) {
        String beginning =
                body.map(EvaluationCycleView::ownedAmong).orElse(EvaluationCycleView.OWNED);
        var lines = new BoardLines();
        state.placesOfAll(beginning)
                .forEach(
                        (list, places) ->
                                add(lines, owner(list.substring(beginning.length())), places, on));
        body.ifPresent(it -> IndexedCycles.once(state, it, on).forEach(lines::add));
        return lines.board();
    }

    private static void add(
            BoardLines lines, MedBodyId owner, Map<String, Long> places, LocalDate on) {
        places.forEach(
                (sort, initiatives) -> lines.add(owner, CyclePlace.read(sort), initiatives, on));
    }

    private static MedBodyId owner(String id) {
        return new MedBodyId(UUID.fromString(id));
    }
}
