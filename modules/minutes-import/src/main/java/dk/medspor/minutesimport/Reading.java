package dk.medspor.minutesimport;

import dk.medspor.kernel.CommandRejected;
import java.util.List;

/** The answer to a document: its draft, or the reason why it is not read. */
public sealed interface Reading {

    /**
     * The document became a draft.
     *
     * @param lines of the document, blank ones included
     */
    record Read(Draft draft, List<String> lines) implements Reading {
        public Read {
            lines = List.copyOf(lines);
        }

        /** The draft with somebody's corrections. */
        public Reviewed with(List<Edit> edits) {
            return Reviewed.of(draft, lines, edits);
        }
    }

    /** The document was not read and nothing of it was kept. */
    record Refused(Refusal reason) implements Reading {}

    /**
     * The draft, for the adapter that hands it on.
     *
     * @throws CommandRejected when the document was refused
     */
    default Draft orThrow() {
        return switch (this) {
            case Read(var draft, var _) -> draft;
            case Refused(var reason) -> throw new CommandRejected(reason);
        };
    }
}
