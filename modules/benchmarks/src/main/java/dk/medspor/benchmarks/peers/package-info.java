/**
 * Medspor's log beside its peers: other stores of Axon's events, and what the machine can do at
 * most. All sides record the same events under the same durability, in turns, in one run.
 */
@NullMarked
package dk.medspor.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
