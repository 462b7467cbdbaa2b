/** Corrections of a draft: text changes its place, and is never written or lost. */
@NullMarked
package dk.medspor.minutesimport.review;

import org.jspecify.annotations.NullMarked;
