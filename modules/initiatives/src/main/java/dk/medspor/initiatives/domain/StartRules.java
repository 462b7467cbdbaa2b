package dk.medspor.initiatives.domain;

import dk.medspor.initiatives.InitiativeCommand.StartInitiative;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeEvent.InitiativeStarted;
import dk.medspor.initiatives.InitiativeLife;
import dk.medspor.initiatives.InitiativeRejection;
import dk.medspor.initiatives.PromiseRejection.NoEvaluatingBody;
import dk.medspor.initiatives.PromiseRejection.ReasonForOtherBodyMissing;
import dk.medspor.kernel.Decision;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.OtherBody;
import java.time.LocalDate;
import java.util.Optional;

/** How an initiative begins, and whom it thereby promises an evaluation. */
final class StartRules {

    private StartRules() {}

    static Decision<InitiativeEvent> start(
            StartInitiative command, InitiativeLife life, LocalDate today) {
        Optional<MedBodyId> evaluator =
                command.chosen().map(OtherBody::id).or(command::usualBodyId);
        return Decision.unless(
                LifeOrder.startRefused(life, command.adoptionNeeded())
                        .or(() -> Refusals.afterToday(command.on(), today))
                        .or(() -> who(command)),
                () ->
                        new InitiativeStarted(
                                command.initiativeId(),
                                command.on(),
                                evaluator.orElseThrow(),
                                command.terms().period(),
                                Optional.of(command.terms().warningDays()),
                                command.reason()));
    }

    private static Optional<InitiativeRejection> who(StartInitiative command) {
        Optional<OtherBody> chosen = command.chosen();
        if (chosen.isEmpty()) {
            return Refusals.when(command.usualBodyId().isEmpty(), NoEvaluatingBody::new);
        }
        return Refusals.evaluator(chosen.get()).or(() -> unreasoned(command, chosen.get().id()));
    }

    private static Optional<InitiativeRejection> unreasoned(
            StartInitiative command, MedBodyId chosen) {
        return command.usualBodyId()
                .filter(usual -> !usual.equals(chosen) && command.reason().isEmpty())
                .map(ReasonForOtherBodyMissing::new);
    }
}
