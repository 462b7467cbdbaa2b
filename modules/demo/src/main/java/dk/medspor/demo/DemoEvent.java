package dk.medspor.demo;

import dk.medspor.kernel.DomainEvent;

/** What marks a log that is not to be trusted. */
public sealed interface DemoEvent extends DomainEvent {

    /** Everything that follows is invented. Always the first event of a log, or not in it. */
    record DemonstrationBegun(String municipality) implements DemoEvent {}
}
