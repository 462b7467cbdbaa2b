package dk.medspor.status.evaluationcycle;

import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * A board on its way. Whose open obligation is due first comes first, and last who owes nothing
 * more.
 */
final class BoardLines {

    private final Map<MedBodyId, Counted> owners = new HashMap<>();

    /** What is counted of one owner, and when the first of it is due. */
    private record Counted(Map<CycleState, Long> counts, LocalDate due) {

        static Counted first(LocalDate due) {
            return new Counted(new EnumMap<>(CycleState.class), due);
        }

        Counted or(LocalDate day) {
            return day.isBefore(due) ? new Counted(counts, day) : this;
        }
    }

    void add(CycleRow row) {
        boolean open = row.obligation().closedBy().isEmpty();
        of(row.ownerBodyId(), open ? row.obligation().due() : LocalDate.MAX)
                .merge(row.state(), 1L, Long::sum);
    }

    /** Adds so many initiatives of an owner that share a place, as of a day after all facts. */
    void add(MedBodyId owner, CyclePlace place, long initiatives, LocalDate on) {
        place.count(initiatives, on, of(owner, place.due().orElse(LocalDate.MAX)));
    }

    private Map<CycleState, Long> of(MedBodyId owner, LocalDate due) {
        return owners.compute(owner, (_, it) -> it == null ? Counted.first(due) : it.or(due))
                .counts();
    }

    CycleBoard board() {
        Comparator<Map.Entry<MedBodyId, Counted>> order =
                Comparator.comparing(it -> it.getValue().due());
        return new CycleBoard(
                owners.entrySet().stream()
                        .sorted(order.thenComparing(it -> it.getKey().toString()))
                        .map(it -> new CycleBoard.Line(it.getKey(), it.getValue().counts()))
                        .toList());
    }
}
