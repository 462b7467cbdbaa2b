package dk.medspor.initiatives.domain;

import dk.medspor.initiatives.CallCommand;
import dk.medspor.initiatives.CallCommand.DeclineCall;
import dk.medspor.initiatives.CallCommand.IssueCall;
import dk.medspor.initiatives.CallCommand.RetractAnswer;
import dk.medspor.initiatives.CallCommand.TakeUpCall;
import dk.medspor.initiatives.CallCommand.WithdrawCall;
import dk.medspor.initiatives.CallEvent;
import dk.medspor.initiatives.CallEvent.AnswerRetracted;
import dk.medspor.initiatives.CallEvent.CallDeclined;
import dk.medspor.initiatives.CallEvent.CallIssued;
import dk.medspor.initiatives.CallEvent.CallTakenUp;
import dk.medspor.initiatives.CallEvent.CallWithdrawn;
import dk.medspor.initiatives.CallRejection.AlreadyIssued;
import dk.medspor.initiatives.CallRejection.UnknownCall;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.kernel.Decision;
import dk.medspor.medbodies.MedBodyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The states of a call and the rules that lead from one to the next. */
public sealed interface Call {

    /** Nothing is recorded under this id. */
    record Unknown() implements Call {}

    /**
     * Asked, and waiting for the answers of those who have none.
     *
     * @param answered who has an answer that stands
     * @param withdrawnOn since when the forum asks no longer
     */
    record Issued(
            LocalDate on,
            Set<MedBodyId> addressees,
            Set<MedBodyId> answered,
            Optional<LocalDate> withdrawnOn)
            implements Call {
        public Issued {
            addressees = Set.copyOf(addressees);
            answered = Set.copyOf(answered);
        }
    }

    static Decision<CallEvent> decide(CallCommand command, Call state, Instant now) {
        LocalDate today = DanishCalendar.dateAt(now);
        return switch (command) {
            case IssueCall it ->
                    switch (state) {
                        case Unknown _ -> CallRules.issue(it, today);
                        case Issued _ -> Decision.reject(new AlreadyIssued(it.callId()));
                    };
            case DeclineCall it ->
                    switch (state) {
                        case Unknown _ -> unknown(it);
                        case Issued call -> CallRules.decline(it, call, today);
                    };
            case TakeUpCall it ->
                    switch (state) {
                        case Unknown _ -> unknown(it);
                        case Issued call -> CallRules.takeUp(it, call, today);
                    };
            case RetractAnswer it ->
                    switch (state) {
                        case Unknown _ -> unknown(it);
                        case Issued call -> CallRules.retract(it, call);
                    };
            case WithdrawCall it ->
                    switch (state) {
                        case Unknown _ -> unknown(it);
                        case Issued call -> CallRules.withdraw(it, call, today);
                    };
        };
    }

    static Call evolve(Call state, CallEvent event) {
        return switch (event) {
            case CallIssued it ->
                    new Issued(it.on(), Set.copyOf(it.addressees()), Set.of(), Optional.empty());
            case CallDeclined it -> answered(state, it.bodyId());
            case CallTakenUp it -> answered(state, it.bodyId());
            case AnswerRetracted it -> unanswered(state, it.bodyId());
            case CallWithdrawn it -> withdrawn(state, it.on());
        };
    }

    private static Decision<CallEvent> unknown(CallCommand command) {
        return Decision.reject(new UnknownCall(command.callId()));
    }

    private static Call answered(Call state, MedBodyId body) {
        return switch (state) {
            case Unknown it -> it;
            case Issued it -> {
                Set<MedBodyId> answered = new HashSet<>(it.answered());
                answered.add(body);
                yield new Issued(it.on(), it.addressees(), answered, it.withdrawnOn());
            }
        };
    }

    private static Call unanswered(Call state, MedBodyId body) {
        return switch (state) {
            case Unknown it -> it;
            case Issued it -> {
                Set<MedBodyId> answered = new HashSet<>(it.answered());
                answered.removeAll(List.of(body));
                yield new Issued(it.on(), it.addressees(), answered, it.withdrawnOn());
            }
        };
    }

    private static Call withdrawn(Call state, LocalDate on) {
        return switch (state) {
            case Unknown it -> it;
            case Issued it -> new Issued(it.on(), it.addressees(), it.answered(), Optional.of(on));
        };
    }
}
