package dk.medspor.eventlog;

import dk.medspor.kernel.Rejection;

/**
 * The command is aimed at something of another kind than it is for: at a meeting, say, as if it
 * were a body. Ids are chosen by clients and are unique over all kinds.
 *
 * @param id that of the other thing
 */
public record OfAnotherKind(String id) implements Rejection {}
