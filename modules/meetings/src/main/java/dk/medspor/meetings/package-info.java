/**
 * Meetings and what was said there: theme days, ordinary meetings, groups and their contributions.
 *
 * <p>A meeting belongs to a body, known by id only. The module refuses to know what becomes of a
 * contribution; initiatives point back at it.
 */
@NullMarked
package dk.medspor.meetings;

import org.jspecify.annotations.NullMarked;
