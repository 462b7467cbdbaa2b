/** The words of Danish texts, as far as two texts share them. */
@NullMarked
package dk.medspor.minutesimport.words;

import org.jspecify.annotations.NullMarked;
