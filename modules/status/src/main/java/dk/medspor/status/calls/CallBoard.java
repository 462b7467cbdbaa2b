package dk.medspor.status.calls;

import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A call and how everybody who was asked stands to it on a day.
 *
 * @param withdrawnOn when the forum ceased to ask, if it had by that day
 */
public record CallBoard(
        CallDocument call, LocalDate on, List<Row> rows, Optional<LocalDate> withdrawnOn) {
    public CallBoard {
        rows = List.copyOf(rows);
    }

    /** How one body stands to it. */
    public record Row(MedBodyId bodyId, AnswerState state, Optional<CallAnswer> answer) {

        private static Row of(CallDocument call, MedBodyId body, LocalDate on) {
            Optional<CallAnswer> answer =
                    call.answers().stream()
                            .filter(it -> it.bodyId().equals(body) && !it.on().isAfter(on))
                            .max(Comparator.comparing(CallAnswer::on));
            return new Row(body, state(answer), answer);
        }

        private static AnswerState state(Optional<CallAnswer> answer) {
            return answer.map(
                            it ->
                                    it.initiativeId().isPresent()
                                            ? AnswerState.STARTED
                                            : AnswerState.DECLINED)
                    .orElse(AnswerState.NO_ANSWER);
        }
    }

    /** Empty when nothing had been asked by that day. */
    public static Optional<CallBoard> of(CallDocument call, LocalDate on) {
        return call.issuedOn().isAfter(on)
                ? Optional.empty()
                : Optional.of(
                        new CallBoard(
                                call,
                                on,
                                call.addressees().stream().map(it -> Row.of(call, it, on)).toList(),
                                call.withdrawnOn().filter(it -> !it.isAfter(on))));
    }

    /** What those may see who are to see some bodies only. */
    public CallBoard only(Set<MedBodyId> bodies) {
        return new CallBoard(
                call,
                on,
                rows.stream().filter(it -> bodies.contains(it.bodyId())).toList(),
                withdrawnOn);
    }

    /** The bodies that were asked and have not answered. */
    public List<MedBodyId> silent() {
        return rows.stream()
                .filter(it -> it.state() == AnswerState.NO_ANSWER)
                .map(Row::bodyId)
                .toList();
    }

    /** How many stand so. */
    public Map<AnswerState, Long> totals() {
        Map<AnswerState, Long> totals = new EnumMap<>(AnswerState.class);
        for (AnswerState state : AnswerState.values()) {
            totals.put(state, rows.stream().filter(it -> it.state() == state).count());
        }
        return totals;
    }
}
