package dk.medspor.initiatives.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.initiatives.InitiativeCommand;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeRejection;
import dk.medspor.initiatives.Skovby;
import dk.medspor.kernel.Decision;
import java.util.List;

/** Given what happened, when a command comes, then it is granted or refused. */
record Story(Initiative state) {

    static Story given(InitiativeEvent... events) {
        Initiative state = new Initiative.Unknown();
        for (InitiativeEvent event : events) {
            state = Initiative.evolve(state, event);
        }
        return new Story(state);
    }

    static Story givenProposed() {
        return given(Skovby.proposed());
    }

    static Story givenAdopted() {
        return given(Skovby.proposed(), Skovby.adopted());
    }

    /** Started 2023-12-01, and then what follows. */
    static Story givenStarted(InitiativeEvent... events) {
        Initiative state = given(Skovby.proposed(), Skovby.adopted(), Skovby.started()).state();
        for (InitiativeEvent event : events) {
            state = Initiative.evolve(state, event);
        }
        return new Story(state);
    }

    /** And then a command is granted. */
    Story after(InitiativeCommand command) {
        Initiative next = state;
        for (InitiativeEvent event : Initiative.decide(command, state, Skovby.NOW).orThrow()) {
            next = Initiative.evolve(next, event);
        }
        return new Story(next);
    }

    /** Everything that is known by then. */
    InitiativeDossier dossier() {
        return ((Initiative.Known) state).dossier();
    }

    Outcome when(InitiativeCommand command) {
        return new Outcome(Initiative.decide(command, state, Skovby.NOW));
    }

    record Outcome(Decision<InitiativeEvent> decision) {

        void then(InitiativeEvent... events) {
            assertThat(decision).isEqualTo(Decision.accept(List.of(events)));
        }

        void thenRefused(InitiativeRejection reason) {
            assertThat(decision).isEqualTo(Decision.reject(reason));
        }
    }
}
