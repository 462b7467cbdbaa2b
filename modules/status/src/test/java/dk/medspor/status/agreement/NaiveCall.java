package dk.medspor.status.agreement;

import dk.medspor.initiatives.CallEvent;
import dk.medspor.initiatives.CallEvent.AnswerRetracted;
import dk.medspor.initiatives.CallEvent.CallDeclined;
import dk.medspor.initiatives.CallEvent.CallIssued;
import dk.medspor.initiatives.CallEvent.CallTakenUp;
import dk.medspor.initiatives.CallEvent.CallWithdrawn;
import dk.medspor.initiatives.CallId;
import dk.medspor.kernel.DomainEvent;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Asks the list of events who has answered a call. */
record NaiveCall(CallIssued issued, List<CallEvent> events) {

    static Optional<NaiveCall> of(CallId id, List<DomainEvent> events) {
        List<CallEvent> its =
                events.stream()
                        .filter(it -> it instanceof CallEvent call && call.callId().equals(id))
                        .map(CallEvent.class::cast)
                        .toList();
        return its.isEmpty()
                ? Optional.empty()
                : Optional.of(new NaiveCall((CallIssued) its.getFirst(), its));
    }

    boolean concerns(MedBodyId body) {
        return issued.forumBodyId().equals(body) || issued.addressees().contains(body);
    }

    /** How everybody stands to it on a day, in words; empty before the question. */
    Optional<String> told(LocalDate day, List<MedBodyId> shown) {
        List<MedBodyId> asked = issued.addressees().stream().filter(shown::contains).toList();
        List<String> answers = asked.stream().map(it -> it + " " + answer(it, day)).toList();
        Optional<LocalDate> withdrawn =
                events.stream()
                        .filter(CallWithdrawn.class::isInstance)
                        .flatMap(it -> it.heldFrom().stream())
                        .filter(it -> !it.isAfter(day))
                        .findFirst();
        return issued.on().isAfter(day)
                ? Optional.empty()
                : Optional.of(
                        "%s %s withdrawn %s silent %s"
                                .formatted(
                                        issued.on(),
                                        answers,
                                        withdrawn,
                                        asked.stream()
                                                .filter(it -> answer(it, day).equals("NO_ANSWER"))
                                                .toList()));
    }

    /** From the last event backwards: what stands, unless it was taken back. */
    private String answer(MedBodyId body, LocalDate day) {
        for (CallEvent event : events.reversed()) {
            switch (event) {
                case AnswerRetracted it when it.bodyId().equals(body) -> {
                    return "NO_ANSWER";
                }
                case CallDeclined it when it.bodyId().equals(body) -> {
                    return it.on().isAfter(day) ? "NO_ANSWER" : "DECLINED " + it.on();
                }
                case CallTakenUp it when it.bodyId().equals(body) -> {
                    return it.on().isAfter(day)
                            ? "NO_ANSWER"
                            : "STARTED " + it.on() + it.initiativeId();
                }
                default -> {}
            }
        }
        return "NO_ANSWER";
    }
}
