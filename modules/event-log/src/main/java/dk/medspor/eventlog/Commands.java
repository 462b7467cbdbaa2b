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
    default long send(Object command, Actor actor) {
        return send(command, actor, Conditions.NONE);
    }

    /**
     * Handles the command if the conditions hold. They are looked at before it is decided, so that
     * a stale sender learns what has changed and not which rule that broke, and again where it is
     * appended.
     *
     * @return the position of its last event; of the first time, when it was recorded before under
     *     the same key
     * @throws dk.medspor.kernel.CommandRejected when a rule refuses it; nothing is recorded
     * @throws StreamChanged when its aggregate has moved on
     * @throws KeyReused when the key stands for something else
     */
    long send(Object command, Actor actor, Conditions conditions);
}
