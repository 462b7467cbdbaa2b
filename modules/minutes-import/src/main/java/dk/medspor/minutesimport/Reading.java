package dk.medspor.minutesimport;

import dk.medspor.kernel.CommandRejected;

/** The answer to a document: its draft, or the reason why it is not read. */
public sealed interface Reading {

    /** The document became a draft. */
    record Read(Draft draft) implements Reading {}

    /** The document was not read and nothing of it was kept. */
    record Refused(Refusal reason) implements Reading {}

    /**
     * The draft, for the adapter that hands it on.
     *
     * @throws CommandRejected when the document was refused
     */
    default Draft orThrow() {
        return switch (this) {
            case Read(var draft) -> draft;
            case Refused(var reason) -> throw new CommandRejected(reason);
        };
    }
}
