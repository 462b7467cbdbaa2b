/**
 * From lines to a draft, in three steps that each are pure: {@link
 * dk.medspor.minutesimport.parsing.LineShapes} says what a line looks like by itself, {@link
 * dk.medspor.minutesimport.parsing.BlockJoiner} joins lines that belong together, {@link
 * dk.medspor.minutesimport.parsing.Composer} gives each block its place in the draft.
 *
 * <p>Rules look at the shape of a document and at the form words of Danish minutes, never at one
 * document.
 */
@NullMarked
package dk.medspor.minutesimport.parsing;

import org.jspecify.annotations.NullMarked;
