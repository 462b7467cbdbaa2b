package dk.medspor.webui.calls;

import dk.medspor.initiatives.InitiativeId;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.status.calls.AnswerState;
import dk.medspor.status.calls.CallAnswer;
import dk.medspor.status.calls.CallBoard;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A call as it is shown: the silent ones first. */
record CallPage(
        UUID id,
        String title,
        String forum,
        LocalDate issuedOn,
        Optional<LocalDate> answerBy,
        Optional<LocalDate> withdrawnOn,
        boolean late,
        List<Addressee> addressees) {

    /** How one body stands to it. */
    record Addressee(
            UUID id,
            String name,
            AnswerState state,
            Optional<LocalDate> answeredOn,
            Optional<String> reason,
            Optional<UUID> initiativeId,
            String initiative) {

        static Addressee of(
                CallBoard.Row it, Map<MedBodyId, String> names, Map<InitiativeId, String> titles) {
            Optional<InitiativeId> initiative = it.answer().flatMap(CallAnswer::initiativeId);
            return new Addressee(
                    it.bodyId().value(),
                    names.getOrDefault(it.bodyId(), ""),
                    it.state(),
                    it.answer().map(CallAnswer::on),
                    it.answer().flatMap(CallAnswer::reason).map(by -> by.value()),
                    initiative.map(InitiativeId::value),
                    initiative.map(by -> titles.getOrDefault(by, by.toString())).orElse(""));
        }
    }

    static CallPage of(
            CallBoard it, Map<MedBodyId, String> names, Map<InitiativeId, String> titles) {
        CallRow row = CallRow.of(it, names);
        return new CallPage(
                it.call().id().value(),
                row.title(),
                row.forum(),
                row.issuedOn(),
                row.answerBy(),
                row.withdrawnOn(),
                row.late(),
                it.rows().stream()
                        .map(by -> Addressee.of(by, names, titles))
                        .sorted(
                                Comparator.comparing(Addressee::state)
                                        .thenComparing(Addressee::name))
                        .toList());
    }

    /** How many stand so. */
    public long count(AnswerState state) {
        return addressees.stream().filter(it -> it.state() == state).count();
    }
}
