package dk.medspor.initiatives.domain;

import dk.medspor.initiatives.BodyTimeline;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeRejection;
import dk.medspor.initiatives.InitiativeRejection.AlreadyEnded;
import dk.medspor.initiatives.PromiseCommand.HandOverInitiative;
import dk.medspor.initiatives.PromiseEvent.InitiativeHandedOver;
import dk.medspor.initiatives.PromiseRejection.NothingToHandOver;
import dk.medspor.initiatives.StepRejection.NotStarted;
import dk.medspor.initiatives.StepRejection.StepOutOfOrder;
import dk.medspor.kernel.Decision;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.OtherBody;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How others come to answer for an initiative. The successor may be the same body in a new term.
 */
final class HandoverRules {

    private HandoverRules() {}

    static Decision<InitiativeEvent> handOver(
            HandOverInitiative command, InitiativeDossier dossier, LocalDate today) {
        var event =
                new InitiativeHandedOver(
                        command.initiativeId(),
                        command.on(),
                        command.ownerBodyId(),
                        command.evaluatingBodyId(),
                        command.reason());
        return Decision.unless(
                refused(command, dossier)
                        .or(() -> Refusals.afterToday(command.on(), today))
                        .or(
                                () ->
                                        Refusals.when(
                                                event.ownerBodyId().isEmpty()
                                                        && event.evaluatingBodyId().isEmpty(),
                                                NothingToHandOver::new))
                        .or(() -> outOfOrder(event, dossier.identity().owner()))
                        .or(() -> LifeOrder.impossible(dossier.life().after(event))),
                () -> event);
    }

    private static Optional<InitiativeRejection> refused(
            HandOverInitiative command, InitiativeDossier dossier) {
        return unfit(command, command.ownerBodyId())
                .flatMap(Refusals::owner)
                .or(() -> unfit(command, command.evaluatingBodyId()).flatMap(Refusals::evaluator))
                .or(() -> dossier.life().endedOn().map(AlreadyEnded::new))
                .or(
                        () ->
                                Refusals.when(
                                        command.evaluatingBodyId().isPresent()
                                                && dossier.chain().isEmpty(),
                                        NotStarted::new));
    }

    private static Optional<OtherBody> unfit(HandOverInitiative command, Optional<MedBodyId> body) {
        return command.unfitBodies().stream()
                .filter(it -> body.filter(it.id()::equals).isPresent())
                .findFirst();
    }

    private static Optional<InitiativeRejection> outOfOrder(
            InitiativeHandedOver event, BodyTimeline owner) {
        return event.ownerBodyId().isEmpty() || owner.changes().isEmpty()
                ? Optional.empty()
                : Optional.of(owner.changes().getLast().on())
                        .filter(event.on()::isBefore)
                        .map(before -> new StepOutOfOrder(event.on(), before));
    }
}
