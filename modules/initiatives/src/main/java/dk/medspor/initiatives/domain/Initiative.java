package dk.medspor.initiatives.domain;

import dk.medspor.initiatives.InitiativeCommand;
import dk.medspor.initiatives.InitiativeCommand.AdoptInitiative;
import dk.medspor.initiatives.InitiativeCommand.CorrectInitiative;
import dk.medspor.initiatives.InitiativeCommand.EvaluateInitiative;
import dk.medspor.initiatives.InitiativeCommand.ProposeInitiative;
import dk.medspor.initiatives.InitiativeCommand.StartInitiative;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeEvent.EvaluatedAtHMU;
import dk.medspor.initiatives.InitiativeEvent.InitiativeAdopted;
import dk.medspor.initiatives.InitiativeEvent.InitiativeCorrected;
import dk.medspor.initiatives.InitiativeEvent.InitiativeProposed;
import dk.medspor.initiatives.InitiativeEvent.InitiativeStarted;
import dk.medspor.initiatives.InitiativeRejection.AlreadyAdopted;
import dk.medspor.initiatives.InitiativeRejection.AlreadyProposed;
import dk.medspor.initiatives.InitiativeRejection.AlreadyStarted;
import dk.medspor.initiatives.InitiativeRejection.NotAdopted;
import dk.medspor.initiatives.InitiativeRejection.NotStarted;
import dk.medspor.initiatives.InitiativeRejection.UnknownInitiative;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.kernel.Decision;
import java.time.Instant;
import java.time.LocalDate;

/** The states of an initiative and the rules that lead from one to the next. */
public sealed interface Initiative {

    /** Nothing is recorded under this id. */
    record Unknown() implements Initiative {}

    /** Put forward, not yet agreed. */
    record Proposed() implements Initiative {}

    /** Agreed, not yet begun. */
    record Adopted() implements Initiative {}

    /** Begun: it owes its evaluations, or has been stopped by one. */
    record Started(ObligationChain chain) implements Initiative {}

    static Decision<InitiativeEvent> decide(
            InitiativeCommand command, Initiative state, Instant now) {
        LocalDate today = DanishCalendar.dateAt(now);
        return switch (command) {
            case ProposeInitiative it -> propose(it, state, today);
            case AdoptInitiative it -> adopt(it, state, today);
            case StartInitiative it -> start(it, state, today);
            case EvaluateInitiative it ->
                    switch (state) {
                        case Started(var chain) -> EvaluationRules.evaluate(it, chain, today);
                        case Unknown _ -> unknown(it);
                        case Proposed _, Adopted _ -> Decision.reject(new NotStarted());
                    };
            case CorrectInitiative it ->
                    switch (state) {
                        case Started(var chain) -> CorrectionRules.correct(it, chain, today);
                        case Unknown _ -> unknown(it);
                        case Proposed _, Adopted _ -> Decision.reject(new NotStarted());
                    };
        };
    }

    static Initiative evolve(Initiative state, InitiativeEvent event) {
        return switch (event) {
            case InitiativeProposed _ -> new Proposed();
            case InitiativeAdopted _ -> new Adopted();
            case InitiativeStarted it -> new Started(ObligationChain.openedBy(it));
            case EvaluatedAtHMU it -> ifStarted(state, it);
            case InitiativeCorrected it -> ifStarted(state, it);
        };
    }

    private static Decision<InitiativeEvent> propose(
            ProposeInitiative command, Initiative state, LocalDate today) {
        return switch (state) {
            case Unknown _ -> LifeRules.propose(command, today);
            case Proposed _, Adopted _, Started _ ->
                    Decision.reject(new AlreadyProposed(command.initiativeId()));
        };
    }

    private static Decision<InitiativeEvent> adopt(
            AdoptInitiative command, Initiative state, LocalDate today) {
        return switch (state) {
            case Unknown _ -> unknown(command);
            case Proposed _ -> LifeRules.adopt(command, today);
            case Adopted _ -> Decision.reject(new AlreadyAdopted());
            case Started(var chain) -> Decision.reject(new AlreadyStarted(chain.startedOn()));
        };
    }

    private static Decision<InitiativeEvent> start(
            StartInitiative command, Initiative state, LocalDate today) {
        return switch (state) {
            case Unknown _ -> unknown(command);
            case Proposed _ -> Decision.reject(new NotAdopted());
            case Adopted _ -> LifeRules.start(command, today);
            case Started(var chain) -> Decision.reject(new AlreadyStarted(chain.startedOn()));
        };
    }

    private static Decision<InitiativeEvent> unknown(InitiativeCommand command) {
        return Decision.reject(new UnknownInitiative(command.initiativeId()));
    }

    private static Initiative ifStarted(Initiative state, InitiativeEvent event) {
        return state instanceof Started(var chain) ? new Started(chain.after(event)) : state;
    }
}
