package dk.medspor.initiatives.domain;

import dk.medspor.initiatives.Cycle;
import dk.medspor.initiatives.InitiativeLife;
import dk.medspor.initiatives.ObligationChain;

/** What cannot be undone as long as something later rests on it. */
final class LaterFacts {

    private LaterFacts() {}

    /** Whether anything was recorded that needs the cycle after this one. */
    static boolean restOn(ObligationChain chain, int cycle) {
        boolean nextIsUntouched = chain.cycle(cycle + 1).map(Cycle::untouched).orElse(true);
        return chain.ending().isPresent() || !nextIsUntouched;
    }

    /** Whether anything was recorded that needs the start. */
    static boolean restOnStart(ObligationChain chain, InitiativeLife life) {
        return !chain.cycles().getFirst().untouched()
                || !chain.evaluator().changes().isEmpty()
                || life.steps().stream().anyMatch(it -> it.number() > chain.number());
    }

    /** Whether a step came after this one, or the start did. */
    static boolean restOnStep(InitiativeLife life, int number) {
        return life.steps().stream().anyMatch(it -> it.number() > number)
                || life.chain().filter(it -> it.number() > number).isPresent();
    }
}
