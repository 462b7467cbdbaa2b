package dk.medspor.eventlog;

import dk.medspor.kernel.Actor;

/** The way in: sends a command to its aggregate and waits until its events are durable. */
public interface Commands {

    /**
     * Handles the command.
     *
     * @return the position of its last event
     * @throws dk.medspor.kernel.CommandRejected when a rule refuses it; nothing is recorded
     */
    long send(Object command, Actor actor);
}
