package dk.medspor.initiatives.domain;

import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeLife;
import dk.medspor.initiatives.InitiativeRejection.AlreadyEnded;
import dk.medspor.initiatives.Obligation;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.initiatives.StepRejection.NotStarted;
import dk.medspor.kernel.Decision;
import java.util.Optional;
import java.util.function.BiFunction;

/** The obligation that a command is about: the open one, if there is one. */
record OpenObligation(InitiativeLife life) {

    static OpenObligation of(InitiativeLife life) {
        return new OpenObligation(life);
    }

    Decision<InitiativeEvent> decide(
            BiFunction<ObligationChain, Obligation, Decision<InitiativeEvent>> rule) {
        Optional<ObligationChain> chain = life.chain();
        if (chain.isEmpty()) {
            return life.endedOn()
                    .<Decision<InitiativeEvent>>map(on -> Decision.reject(new AlreadyEnded(on)))
                    .orElseGet(() -> Decision.reject(new NotStarted()));
        }
        return chain.get()
                .open()
                .map(open -> rule.apply(chain.get(), open))
                .orElseGet(
                        () ->
                                Decision.reject(
                                        new AlreadyEnded(chain.get().endedOn().orElseThrow())));
    }
}
