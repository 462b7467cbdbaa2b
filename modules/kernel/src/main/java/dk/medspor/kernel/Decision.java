package dk.medspor.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The answer of a rule to a command: events that now hold, or the reason why nothing changes.
 *
 * @param <E> the sealed event type of the aggregate
 */
public sealed interface Decision<E extends DomainEvent> {

    /** The command is granted. The events hold together or not at all. */
    record Accepted<E extends DomainEvent>(List<E> events) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** The command is refused and leaves no event. */
    record Rejected<E extends DomainEvent>(Rejection reason) implements Decision<E> {}

    @SafeVarargs
    @SuppressWarnings("varargs")
    static <E extends DomainEvent> Decision<E> accept(E... events) {
        return new Accepted<>(List.of(events));
    }

    static <E extends DomainEvent> Decision<E> accept(List<E> events) {
        return new Accepted<>(events);
    }

    static <E extends DomainEvent> Decision<E> reject(Rejection reason) {
        return new Rejected<>(reason);
    }

    /** The two ends of every rule: the reason where it is broken, else the event. */
    static <E extends DomainEvent> Decision<E> unless(
            Optional<? extends Rejection> broken, Supplier<? extends E> event) {
        return broken.isPresent() ? reject(broken.get()) : new Accepted<>(List.<E>of(event.get()));
    }

    /**
     * The events, for the adapter that stores them.
     *
     * @throws CommandRejected when the command was refused
     */
    default List<E> orThrow() {
        return switch (this) {
            case Accepted<E>(var events) -> events;
            case Rejected<E>(var reason) -> throw new CommandRejected(reason);
        };
    }
}
