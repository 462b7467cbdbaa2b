/**
 * The one log of all facts: dense positions, durable commits, a hash chain, and Axon on top of it.
 *
 * <p>No domain is known here; event types are registered by their sealed interfaces. Positions
 * start at 0, follow commit order, and never have a hole: a reader that meets one stalls.
 */
@NullMarked
package dk.medspor.eventlog;

import org.jspecify.annotations.NullMarked;
