/**
 * An invented municipality with three years behind it, so that a newcomer sees something at once.
 *
 * <p>Everything goes the way real facts go: as commands, decided by the rules, under a clock that
 * is set to the day it would have happened. It writes into an empty log only, and marks it.
 */
@NullMarked
package dk.medspor.demo;

import org.jspecify.annotations.NullMarked;
