/**
 * Proof by history: clients note what they asked of a log and what they were told, and a checker
 * holds that against the log as it is read back. The notes survive the death of the process.
 */
@NullMarked
package dk.medspor.storage.history;

import org.jspecify.annotations.NullMarked;
