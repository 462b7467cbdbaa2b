package dk.medspor.status.agreement;

import dk.medspor.kernel.Decision;
import dk.medspor.kernel.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;

/** Something that lives under its rules, so that its facts could have been recorded. */
final class Ruled<C, S, E extends DomainEvent> {

    /** The decider of a context. */
    interface Rules<C, S, E extends DomainEvent> {
        Decision<E> decide(C command, S state, Instant now);
    }

    private final Rules<C, S, E> rules;
    private final BiFunction<S, E, S> evolve;
    private S state;

    Ruled(Rules<C, S, E> rules, BiFunction<S, E, S> evolve, S unknown) {
        this.rules = rules;
        this.evolve = evolve;
        this.state = unknown;
    }

    /** The facts that follow from a command; none when the rules say no. */
    List<E> after(C command) {
        if (rules.decide(command, state, RandomMunicipality.NOW)
                instanceof Decision.Accepted<E>(var events)) {
            events.forEach(it -> state = evolve.apply(state, it));
            return events;
        }
        return List.of();
    }
}
