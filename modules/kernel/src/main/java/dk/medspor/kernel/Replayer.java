package dk.medspor.kernel;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * Decides stored commands of one aggregate again: folds what had been recorded before, and lets the
 * rules of today decide on it.
 *
 * @param commands the type of all commands it decides, sealed
 * @param events the type of all events it folds, sealed
 * @param unknown the state before the first event
 * @param evolve the fold
 * @param decide the rules
 */
public record Replayer<C, E extends DomainEvent, S>(
        Class<C> commands,
        Class<E> events,
        S unknown,
        BiFunction<S, E, S> evolve,
        Rules<C, S, E> decide) {

    /** What a command leads to, given a state and a moment. */
    public interface Rules<C, S, E extends DomainEvent> {
        Decision<E> decide(C command, S state, Instant now);
    }

    /**
     * Decides a command.
     *
     * @param before everything that the aggregate had recorded, in order
     * @param now the moment that the rules are told it is
     * @throws ClassCastException when the command or an event belongs to another aggregate
     */
    public Decision<E> replay(Object command, List<? extends DomainEvent> before, Instant now) {
        S state = unknown;
        for (DomainEvent event : before) {
            state = evolve.apply(state, Objects.requireNonNull(events.cast(event)));
        }
        return decide.decide(Objects.requireNonNull(commands.cast(command)), state, now);
    }
}
