package dk.medspor.status.evaluationcycle;

import dk.medspor.medbodies.MedBodyId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Who stands how with what it has promised: for each owner, how many obligations in each state. */
public record CycleBoard(List<Line> lines) {
    public CycleBoard {
        lines = List.copyOf(lines);
    }

    /** One owner. */
    public record Line(MedBodyId ownerBodyId, Map<CycleState, Long> counts) {

        /** How many of its obligations stand so. */
        public long count(CycleState state) {
            return counts.getOrDefault(state, 0L);
        }
    }

    /** How many obligations stand so, of all owners. */
    public Map<CycleState, Long> totals() {
        Map<CycleState, Long> totals = new EnumMap<>(CycleState.class);
        for (CycleState state : CycleState.values()) {
            totals.put(state, lines.stream().mapToLong(it -> it.count(state)).sum());
        }
        return totals;
    }

    static CycleBoard of(Collection<CycleRow> rows) {
        var lines = new BoardLines();
        rows.forEach(lines::add);
        return lines.board();
    }
}
