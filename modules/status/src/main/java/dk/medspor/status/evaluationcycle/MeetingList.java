package dk.medspor.status.evaluationcycle;

import dk.medspor.initiatives.Closing;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a body has to deal with at its next meeting.
 *
 * @param toEvaluate what is due by the day of the meeting, and what is overdue, in order of the due
 *     day
 * @param stopped what ended before it was evaluated, since the meeting before
 */
public record MeetingList(List<CycleRow> toEvaluate, List<CycleRow> stopped) {
    public MeetingList {
        toEvaluate = List.copyOf(toEvaluate);
        stopped = List.copyOf(stopped);
    }

    /**
     * Chosen from everything that the body evaluates.
     *
     * @param since the day of the meeting before; everything when empty
     */
    static MeetingList of(
            List<CycleRow> rows, MedBodyId body, LocalDate meeting, Optional<LocalDate> since) {
        List<CycleRow> its = rows.stream().filter(it -> it.promisedTo().equals(body)).toList();
        return new MeetingList(
                its.stream()
                        .filter(it -> it.obligation().closedBy().isEmpty())
                        .filter(it -> !it.obligation().due().isAfter(meeting))
                        .sorted(Comparator.comparing(it -> it.obligation().due()))
                        .toList(),
                its.stream()
                        .filter(it -> it.state() == CycleState.STOPPED)
                        .filter(it -> endedAfter(it, since))
                        .toList());
    }

    private static boolean endedAfter(CycleRow row, Optional<LocalDate> since) {
        return row.obligation()
                .closedBy()
                .map(Closing::on)
                .filter(on -> since.map(on::isAfter).orElse(true))
                .isPresent();
    }
}
