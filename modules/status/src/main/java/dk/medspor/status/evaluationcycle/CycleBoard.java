package dk.medspor.status.evaluationcycle;

import dk.medspor.medbodies.MedBodyId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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

    /** The owners in the order in which their first obligation is due. */
    static CycleBoard of(List<CycleRow> rows) {
        Map<MedBodyId, Map<CycleState, Long>> counts = new LinkedHashMap<>();
        for (CycleRow row : rows) {
            counts.computeIfAbsent(row.ownerBodyId(), _ -> new EnumMap<>(CycleState.class))
                    .merge(row.state(), 1L, Long::sum);
        }
        return new CycleBoard(
                counts.entrySet().stream()
                        .map(it -> new Line(it.getKey(), it.getValue()))
                        .toList());
    }
}
