package dk.medspor.initiatives.domain;

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
import dk.medspor.initiatives.CallRejection;
import dk.medspor.initiatives.CallRejection.AddresseeHasEnded;
import dk.medspor.initiatives.CallRejection.AlreadyAnswered;
import dk.medspor.initiatives.CallRejection.AnswerByBeforeIssue;
import dk.medspor.initiatives.CallRejection.BeforeIssue;
import dk.medspor.initiatives.CallRejection.CallDateAfterToday;
import dk.medspor.initiatives.CallRejection.CallIsWithdrawn;
import dk.medspor.initiatives.CallRejection.ForumHasEnded;
import dk.medspor.initiatives.CallRejection.NobodyAsked;
import dk.medspor.initiatives.CallRejection.NotAnswered;
import dk.medspor.initiatives.CallRejection.NotAsked;
import dk.medspor.initiatives.CallRejection.NotStartedByThen;
import dk.medspor.initiatives.CallRejection.NotTheirs;
import dk.medspor.initiatives.CallRejection.UnknownAddressee;
import dk.medspor.initiatives.CallRejection.UnknownAnswer;
import dk.medspor.initiatives.CallRejection.UnknownForum;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.domain.Call.Issued;
import dk.medspor.kernel.Decision;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.OtherBody;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** Who may be asked, and how a call is answered. */
final class CallRules {

    private CallRules() {}

    static Decision<CallEvent> issue(IssueCall command, LocalDate today) {
        return unfitBody(command)
                .or(() -> unless(!command.addressees().isEmpty(), NobodyAsked::new))
                .or(() -> notAfter(command.on(), today))
                .or(
                        () ->
                                command.answerBy()
                                        .filter(it -> it.isBefore(command.on()))
                                        .map(it -> new AnswerByBeforeIssue(it, command.on())))
                .<Decision<CallEvent>>map(Decision::reject)
                .orElseGet(
                        () ->
                                Decision.accept(
                                        new CallIssued(
                                                command.callId(),
                                                command.title(),
                                                command.forumBodyId(),
                                                command.addressees().stream().distinct().toList(),
                                                command.on(),
                                                command.answerBy())));
    }

    static Decision<CallEvent> decline(DeclineCall command, Issued call, LocalDate today) {
        return mayAnswer(command.bodyId(), command.on(), call, today)
                .<Decision<CallEvent>>map(Decision::reject)
                .orElseGet(
                        () ->
                                Decision.accept(
                                        new CallDeclined(
                                                command.callId(),
                                                command.bodyId(),
                                                command.on(),
                                                command.reason())));
    }

    static Decision<CallEvent> takeUp(TakeUpCall command, Issued call, LocalDate today) {
        return mayAnswer(command.bodyId(), command.on(), call, today)
                .or(() -> isAnswer(command))
                .<Decision<CallEvent>>map(Decision::reject)
                .orElseGet(
                        () ->
                                Decision.accept(
                                        new CallTakenUp(
                                                command.callId(),
                                                command.bodyId(),
                                                command.initiativeId(),
                                                command.on())));
    }

    static Decision<CallEvent> retract(RetractAnswer command, Issued call) {
        return call.answered().contains(command.bodyId())
                ? Decision.accept(
                        new AnswerRetracted(command.callId(), command.bodyId(), command.reason()))
                : Decision.reject(new NotAnswered(command.bodyId()));
    }

    static Decision<CallEvent> withdraw(WithdrawCall command, Issued call, LocalDate today) {
        return stillAsked(command.on(), call, today)
                .<Decision<CallEvent>>map(Decision::reject)
                .orElseGet(
                        () ->
                                Decision.accept(
                                        new CallWithdrawn(
                                                command.callId(), command.on(), command.reason())));
    }

    private static Optional<CallRejection> unfitBody(IssueCall command) {
        return command.unfitBodies().stream()
                .flatMap(it -> unfit(it, command).stream())
                .findFirst();
    }

    private static Optional<CallRejection> unfit(OtherBody body, IssueCall command) {
        boolean forum = body.id().equals(command.forumBodyId());
        if (!body.known()) {
            return Optional.of(
                    forum ? new UnknownForum(body.id()) : new UnknownAddressee(body.id()));
        }
        return body.endedBy(command.on())
                .map(it -> forum ? new ForumHasEnded(it) : new AddresseeHasEnded(it));
    }

    private static Optional<CallRejection> mayAnswer(
            MedBodyId body, LocalDate on, Issued call, LocalDate today) {
        return unless(call.addressees().contains(body), () -> new NotAsked(body))
                .or(() -> stillAsked(on, call, today))
                .or(() -> unless(!call.answered().contains(body), () -> new AlreadyAnswered(body)));
    }

    private static Optional<CallRejection> stillAsked(LocalDate on, Issued call, LocalDate today) {
        return call.withdrawnOn()
                .<CallRejection>map(CallIsWithdrawn::new)
                .or(() -> notAfter(on, today))
                .or(() -> unless(!on.isBefore(call.on()), () -> new BeforeIssue(on, call.on())));
    }

    private static Optional<CallRejection> isAnswer(TakeUpCall command) {
        InitiativeId initiative = command.initiativeId();
        if (command.ownerBodyId().isEmpty()) {
            return Optional.of(new UnknownAnswer(initiative));
        }
        MedBodyId owner = command.ownerBodyId().get();
        return unless(owner.equals(command.bodyId()), () -> new NotTheirs(initiative, owner))
                .or(
                        () ->
                                unless(
                                        command.startedOn()
                                                .filter(it -> !it.isAfter(command.on()))
                                                .isPresent(),
                                        () -> new NotStartedByThen(initiative, command.on())));
    }

    private static Optional<CallRejection> notAfter(LocalDate date, LocalDate today) {
        return unless(!date.isAfter(today), () -> new CallDateAfterToday(date, today));
    }

    private static Optional<CallRejection> unless(
            boolean kept, Supplier<? extends CallRejection> broken) {
        return kept ? Optional.empty() : Optional.of(broken.get());
    }
}
