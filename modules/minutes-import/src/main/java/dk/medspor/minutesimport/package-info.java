/**
 * A document's text in, a structured draft of meetings, groups and contributions out, so that a
 * secretary corrects instead of typing.
 *
 * <p>Every non-blank character of the document has exactly one home in the draft ({@link
 * dk.medspor.minutesimport.Draft#homes()}), and each element says from which lines it came. The
 * module refuses to invent: it fills in no name, date or heading that the text does not carry, and
 * what it does not understand it shows as unplaced. It stores nothing, knows no body or person of
 * the register, and decides nothing: a draft becomes a meeting only when somebody confirms it.
 */
@NullMarked
package dk.medspor.minutesimport;

import org.jspecify.annotations.NullMarked;
