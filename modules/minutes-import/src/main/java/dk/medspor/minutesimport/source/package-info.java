/**
 * Where lines come from. Each format is one class that gives {@link SourceText}; parsing starts
 * there.
 */
@NullMarked
package dk.medspor.minutesimport.source;

import org.jspecify.annotations.NullMarked;
