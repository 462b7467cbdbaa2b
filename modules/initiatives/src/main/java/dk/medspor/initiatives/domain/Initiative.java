package dk.medspor.initiatives.domain;

import dk.medspor.initiatives.CorrectionCommand.CorrectInitiative;
import dk.medspor.initiatives.CorrectionCommand.CorrectText;
import dk.medspor.initiatives.CorrectionCommand.WithdrawFact;
import dk.medspor.initiatives.InitiativeCommand;
import dk.medspor.initiatives.InitiativeCommand.AdoptInitiative;
import dk.medspor.initiatives.InitiativeCommand.EvaluateInitiative;
import dk.medspor.initiatives.InitiativeCommand.ProposeInitiative;
import dk.medspor.initiatives.InitiativeCommand.StartInitiative;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeEvent.InitiativeProposed;
import dk.medspor.initiatives.InitiativeRejection.AlreadyProposed;
import dk.medspor.initiatives.InitiativeRejection.UnknownInitiative;
import dk.medspor.initiatives.LifeCommand;
import dk.medspor.initiatives.MeasurementCommand;
import dk.medspor.initiatives.ProgressCommand;
import dk.medspor.initiatives.PromiseCommand;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.kernel.Decision;
import java.time.Instant;
import java.time.LocalDate;

/** The states of an initiative and the rules that lead from one to the next. */
public sealed interface Initiative {

    /** Nothing is recorded under this id. */
    record Unknown() implements Initiative {}

    /** It was put forward; its dossier tells where it stands. */
    record Known(InitiativeDossier dossier) implements Initiative {}

    static Decision<InitiativeEvent> decide(
            InitiativeCommand command, Initiative state, Instant now) {
        LocalDate today = DanishCalendar.dateAt(now);
        return switch (state) {
            case Unknown _ ->
                    command instanceof ProposeInitiative it
                            ? ProposalRules.propose(it, today)
                            : Decision.reject(new UnknownInitiative(command.initiativeId()));
            case Known(var dossier) -> decide(command, dossier, today);
        };
    }

    private static Decision<InitiativeEvent> decide(
            InitiativeCommand command, InitiativeDossier dossier, LocalDate today) {
        return switch (command) {
            case ProposeInitiative it -> Decision.reject(new AlreadyProposed(it.initiativeId()));
            case AdoptInitiative it -> LifeRules.adopt(it, dossier.life(), today);
            case StartInitiative it -> StartRules.start(it, dossier.life(), today);
            case EvaluateInitiative it -> EvaluationRules.evaluate(it, dossier.life(), today);
            case LifeCommand it -> LifeRules.step(it, dossier.life(), today);
            case PromiseCommand it -> ObligationRules.decide(it, dossier, today);
            case ProgressCommand it -> ProgressRules.decide(it, dossier, today);
            case MeasurementCommand it -> MeasurementRules.decide(it, dossier, today);
            case CorrectInitiative it -> CorrectionRules.correct(it, dossier, today);
            case CorrectText it -> TextCorrectionRules.correct(it, dossier);
            case WithdrawFact it -> WithdrawalRules.withdraw(it, dossier);
        };
    }

    static Initiative evolve(Initiative state, InitiativeEvent event) {
        return switch (state) {
            case Unknown _ ->
                    event instanceof InitiativeProposed it
                            ? new Known(InitiativeDossier.of(it))
                            : state;
            case Known(var dossier) -> new Known(dossier.after(event));
        };
    }
}
