/**
 * Recommendations (anbefalinger) by their template, from draft to feedback, and the plan of the
 * process that they go through (køreplan).
 */
@NullMarked
package dk.medspor.recommendations;

import org.jspecify.annotations.NullMarked;
