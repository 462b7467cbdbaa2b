package dk.medspor.restapi.calls;

import dk.medspor.initiatives.InitiativeId;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.status.calls.AnswerState;
import dk.medspor.status.calls.CallAnswer;
import dk.medspor.status.calls.CallBoard;
import dk.medspor.status.calls.CallDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A call as it stood on a day.
 *
 * @param silent who was asked and had not answered
 */
record CallResponse(
        UUID id,
        String title,
        UUID forumBodyId,
        LocalDate issuedOn,
        Optional<LocalDate> answerBy,
        Optional<LocalDate> withdrawnOn,
        LocalDate on,
        Map<AnswerState, Long> totals,
        List<UUID> silent,
        List<Addressee> addressees,
        long position) {

    /** How one body stood to it. */
    record Addressee(
            UUID bodyId,
            AnswerState state,
            Optional<LocalDate> answeredOn,
            Optional<String> reason,
            Optional<UUID> initiativeId) {

        static Addressee of(CallBoard.Row row) {
            return new Addressee(
                    row.bodyId().value(),
                    row.state(),
                    row.answer().map(CallAnswer::on),
                    row.answer().flatMap(CallAnswer::reason).map(Protected::value),
                    row.answer().flatMap(CallAnswer::initiativeId).map(InitiativeId::value));
        }
    }

    static CallResponse of(CallBoard board, long position) {
        CallDocument call = board.call();
        return new CallResponse(
                call.id().value(),
                call.title().value(),
                call.forumBodyId().value(),
                call.issuedOn(),
                call.answerBy(),
                board.withdrawnOn(),
                board.on(),
                board.totals(),
                board.silent().stream().map(MedBodyId::value).toList(),
                board.rows().stream().map(Addressee::of).toList(),
                position);
    }
}
