package dk.medspor.initiatives.domain;

import dk.medspor.initiatives.InitiativeCommand.AdoptInitiative;
import dk.medspor.initiatives.InitiativeCommand.ProposeInitiative;
import dk.medspor.initiatives.InitiativeCommand.StartInitiative;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeEvent.InitiativeAdopted;
import dk.medspor.initiatives.InitiativeEvent.InitiativeProposed;
import dk.medspor.initiatives.InitiativeEvent.InitiativeStarted;
import dk.medspor.initiatives.InitiativeRejection.DateAfterToday;
import dk.medspor.initiatives.InitiativeRejection.DateOf;
import dk.medspor.initiatives.InitiativeRejection.NoEvaluatingBody;
import dk.medspor.initiatives.InitiativeRejection.UnknownContribution;
import dk.medspor.initiatives.InitiativeRejection.UnknownOwner;
import dk.medspor.kernel.Decision;
import java.time.LocalDate;
import java.time.Period;

/** How an initiative comes to life: proposed, adopted, started. */
final class LifeRules {

    /** "... og evaluere det om et års tid på HMU": the promise that the whole system is about. */
    static final Period EVALUATION_PERIOD = Period.ofYears(1);

    private LifeRules() {}

    static Decision<InitiativeEvent> propose(ProposeInitiative command, LocalDate today) {
        if (!command.ownerKnown()) {
            return Decision.reject(new UnknownOwner(command.ownerBodyId()));
        }
        if (!command.unknownSources().isEmpty()) {
            return Decision.reject(new UnknownContribution(command.unknownSources().getFirst()));
        }
        if (command.proposedOn().filter(it -> it.isAfter(today)).isPresent()) {
            return tooLate(DateOf.PROPOSAL, command.proposedOn().orElseThrow(), today);
        }
        return Decision.accept(
                new InitiativeProposed(
                        command.initiativeId(),
                        command.title(),
                        command.ownerBodyId(),
                        command.horizon(),
                        command.sources(),
                        command.proposedOn()));
    }

    static Decision<InitiativeEvent> adopt(AdoptInitiative command, LocalDate today) {
        return command.on().isAfter(today)
                ? tooLate(DateOf.ADOPTION, command.on(), today)
                : Decision.accept(new InitiativeAdopted(command.initiativeId(), command.on()));
    }

    static Decision<InitiativeEvent> start(StartInitiative command, LocalDate today) {
        if (command.on().isAfter(today)) {
            return tooLate(DateOf.START, command.on(), today);
        }
        return command.evaluatingBodyId()
                .<Decision<InitiativeEvent>>map(
                        it ->
                                Decision.accept(
                                        new InitiativeStarted(
                                                command.initiativeId(),
                                                command.on(),
                                                it,
                                                EVALUATION_PERIOD)))
                .orElseGet(() -> Decision.reject(new NoEvaluatingBody()));
    }

    private static Decision<InitiativeEvent> tooLate(DateOf what, LocalDate date, LocalDate today) {
        return Decision.reject(new DateAfterToday(what, date, today));
    }
}
