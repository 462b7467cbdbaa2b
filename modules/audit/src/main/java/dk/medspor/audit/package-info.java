/**
 * What an auditor asks of the log: who did what, when, why, and whether it is still the same log.
 *
 * <p>Generic over events; nothing of the MED system is known here.
 */
@NullMarked
package dk.medspor.audit;

import org.jspecify.annotations.NullMarked;
