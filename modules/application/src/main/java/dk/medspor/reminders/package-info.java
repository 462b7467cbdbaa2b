/**
 * Letters that remind of evaluations before they are due, and of those that are overdue. What
 * promises there are and who answers for them is asked elsewhere; here it is said on which day
 * which of them are told of, and that nobody is told twice.
 */
@NullMarked
package dk.medspor.reminders;

import org.jspecify.annotations.NullMarked;
