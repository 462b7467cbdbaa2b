/** Puts the modules together: stores, log, views, accounts. No rule lives here. */
@NullMarked
package dk.medspor.application;

import org.jspecify.annotations.NullMarked;
