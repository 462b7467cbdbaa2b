package dk.medspor.webui.calls;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.status.calls.AnswerState;
import dk.medspor.status.calls.CallBoard;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A call as it is shown.
 *
 * @param late whether the day for answers has passed and somebody is silent
 */
record CallRow(
        UUID id,
        String title,
        String forum,
        LocalDate issuedOn,
        Optional<LocalDate> answerBy,
        Optional<LocalDate> withdrawnOn,
        long started,
        long declined,
        List<String> silent,
        boolean late) {

    static CallRow of(CallBoard it, Map<MedBodyId, String> names) {
        Map<AnswerState, Long> totals = it.totals();
        List<String> silent =
                it.silent().stream().map(body -> names.getOrDefault(body, "")).sorted().toList();
        return new CallRow(
                it.call().id().value(),
                it.call().title().value(),
                names.getOrDefault(it.call().forumBodyId(), ""),
                it.call().issuedOn(),
                it.call().answerBy(),
                it.withdrawnOn(),
                totals.getOrDefault(AnswerState.STARTED, 0L),
                totals.getOrDefault(AnswerState.DECLINED, 0L),
                silent,
                !silent.isEmpty()
                        && it.withdrawnOn().isEmpty()
                        && it.call().answerBy().filter(it.on()::isAfter).isPresent());
    }
}
