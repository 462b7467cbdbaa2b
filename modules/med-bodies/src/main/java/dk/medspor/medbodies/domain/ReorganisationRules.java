package dk.medspor.medbodies.domain;

import dk.medspor.kernel.Decision;
import dk.medspor.medbodies.BodyHistory;
import dk.medspor.medbodies.Dissolution;
import dk.medspor.medbodies.MedBodyEvent;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.medbodies.MedBodyRejection;
import dk.medspor.medbodies.MedBodyRejection.UnknownParent;
import dk.medspor.medbodies.MedBodyRejection.ValidFromAfterToday;
import dk.medspor.medbodies.OtherBody;
import dk.medspor.medbodies.ReorganisationCommand;
import dk.medspor.medbodies.ReorganisationCommand.ChangeCover;
import dk.medspor.medbodies.ReorganisationCommand.CorrectFirstDay;
import dk.medspor.medbodies.ReorganisationCommand.DissolveBody;
import dk.medspor.medbodies.ReorganisationCommand.MergeBody;
import dk.medspor.medbodies.ReorganisationCommand.MoveBody;
import dk.medspor.medbodies.ReorganisationCommand.RenameBody;
import dk.medspor.medbodies.ReorganisationCommand.WithdrawBodyFact;
import dk.medspor.medbodies.ReorganisationEvent.BodyCoverChanged;
import dk.medspor.medbodies.ReorganisationEvent.BodyDissolved;
import dk.medspor.medbodies.ReorganisationEvent.BodyFactWithdrawn;
import dk.medspor.medbodies.ReorganisationEvent.BodyMerged;
import dk.medspor.medbodies.ReorganisationEvent.BodyMoved;
import dk.medspor.medbodies.ReorganisationEvent.BodyRenamed;
import dk.medspor.medbodies.ReorganisationEvent.FirstDayCorrected;
import dk.medspor.medbodies.ReorganisationRejection.ChangedBeforeFirstDay;
import dk.medspor.medbodies.ReorganisationRejection.StandsSo;
import dk.medspor.medbodies.ReorganisationRejection.UnderItself;
import dk.medspor.medbodies.ReorganisationRejection.UnknownBodyFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How a body changes. Changes may be recorded late, and in any order of their days. */
final class ReorganisationRules {

    private ReorganisationRules() {}

    static Decision<MedBodyEvent> decide(
            ReorganisationCommand command, BodyHistory history, LocalDate today) {
        return switch (command) {
            case RenameBody it -> rename(it, history, today);
            case MoveBody it -> move(it, history, today);
            case ChangeCover it -> changeCover(it, history, today);
            case MergeBody(var id, var on, var into, var below, var reason) ->
                    EndRules.end(
                            new Dissolution(Dissolution.Kind.MERGED, on, into.id()),
                            into,
                            below,
                            history,
                            today,
                            () -> new BodyMerged(id, on, into.id(), reason));
            case DissolveBody(var id, var on, var successor, var below, var reason) ->
                    EndRules.end(
                            new Dissolution(Dissolution.Kind.DISSOLVED, on, successor.id()),
                            successor,
                            below,
                            history,
                            today,
                            () -> new BodyDissolved(id, on, successor.id(), reason));
            case WithdrawBodyFact it -> withdraw(it, history);
            case CorrectFirstDay it -> correctFirstDay(it, history, today);
        };
    }

    private static Decision<MedBodyEvent> rename(
            RenameBody command, BodyHistory history, LocalDate today) {
        return Decision.unless(
                Standing.refused(history, command.on(), today)
                        .or(
                                () ->
                                        same(
                                                history,
                                                command.on(),
                                                MedBodyProfile::name,
                                                command.name())),
                () -> new BodyRenamed(command.bodyId(), command.on(), command.name()));
    }

    private static Decision<MedBodyEvent> move(
            MoveBody command, BodyHistory history, LocalDate today) {
        Optional<MedBodyId> parent = command.parent().map(OtherBody::id);
        return Decision.unless(
                Standing.refused(history, command.on(), today)
                        .or(
                                () ->
                                        command.parent()
                                                .filter(it -> !it.known())
                                                .map(it -> new UnknownParent(it.id())))
                        .or(() -> command.parent().flatMap(it -> Standing.unfit(it, command.on())))
                        .or(
                                () ->
                                        Refusals.when(
                                                command.underItself()
                                                        || parent.filter(history.id()::equals)
                                                                .isPresent(),
                                                () -> new UnderItself(history.id())))
                        .or(() -> same(history, command.on(), MedBodyProfile::parentId, parent)),
                () -> new BodyMoved(command.bodyId(), command.on(), parent));
    }

    private static Decision<MedBodyEvent> changeCover(
            ChangeCover command, BodyHistory history, LocalDate today) {
        return Decision.unless(
                Standing.refused(history, command.on(), today)
                        .or(
                                () ->
                                        same(
                                                history,
                                                command.on(),
                                                MedBodyProfile::covers,
                                                command.covers())),
                () -> new BodyCoverChanged(command.bodyId(), command.on(), command.covers()));
    }

    /** What ended a body may be taken back too. */
    private static Decision<MedBodyEvent> withdraw(WithdrawBodyFact command, BodyHistory history) {
        return Decision.unless(
                Refusals.when(
                                history.change(command.number()).isEmpty(),
                                () -> new UnknownBodyFact(command.number()))
                        .or(
                                () ->
                                        Refusals.when(
                                                command.underItself(),
                                                () -> new UnderItself(history.id()))),
                () -> new BodyFactWithdrawn(command.bodyId(), command.number(), command.reason()));
    }

    private static Decision<MedBodyEvent> correctFirstDay(
            CorrectFirstDay command, BodyHistory history, LocalDate today) {
        Optional<LocalDate> was = history.first().validFrom();
        Optional<LocalDate> right = command.right();
        return Decision.unless(
                Standing.over(history)
                        .or(() -> Refusals.when(right.equals(was), StandsSo::new))
                        .or(
                                () ->
                                        right.filter(it -> it.isAfter(today))
                                                .map(it -> new ValidFromAfterToday(it, today)))
                        .or(() -> changedBefore(right, history)),
                () -> new FirstDayCorrected(command.bodyId(), was, right, command.reason()));
    }

    private static Optional<MedBodyRejection> changedBefore(
            Optional<LocalDate> right, BodyHistory history) {
        List<LocalDate> days = history.changes().stream().map(it -> it.on()).toList();
        return right.filter(it -> !days.isEmpty() && days.getFirst().isBefore(it))
                .map(it -> new ChangedBeforeFirstDay(days.getFirst(), it));
    }

    private static <T> Optional<MedBodyRejection> same(
            BodyHistory history, LocalDate on, Function<MedBodyProfile, T> what, T wanted) {
        return Refusals.when(
                history.on(on).map(what).filter(wanted::equals).isPresent(), StandsSo::new);
    }
}
