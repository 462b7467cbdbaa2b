package dk.medspor.status.calls;

import dk.medspor.initiatives.CallEvent.CallIssued;
import dk.medspor.initiatives.CallId;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of a call: dated facts, never only where it stands. */
public record CallDocument(
        CallId id,
        Protected<String> title,
        MedBodyId forumBodyId,
        List<MedBodyId> addressees,
        LocalDate issuedOn,
        Optional<LocalDate> answerBy,
        List<CallAnswer> answers,
        Optional<LocalDate> withdrawnOn) {
    public CallDocument {
        addressees = List.copyOf(addressees);
        answers = List.copyOf(answers);
    }

    static CallDocument of(CallIssued it) {
        return new CallDocument(
                it.callId(),
                it.title(),
                it.forumBodyId(),
                it.addressees(),
                it.on(),
                it.answerBy(),
                List.of(),
                Optional.empty());
    }

    CallDocument answered(CallAnswer answer) {
        return with(Stream.concat(answers.stream(), Stream.of(answer)).toList());
    }

    CallDocument retracted(MedBodyId body) {
        return with(answers.stream().filter(it -> !it.bodyId().equals(body)).toList());
    }

    CallDocument withdrawn(LocalDate on) {
        return new CallDocument(
                id, title, forumBodyId, addressees, issuedOn, answerBy, answers, Optional.of(on));
    }

    private CallDocument with(List<CallAnswer> changed) {
        return new CallDocument(
                id, title, forumBodyId, addressees, issuedOn, answerBy, changed, withdrawnOn);
    }
}
