/** Rules of initiatives, as pure functions. */
@NullMarked
package dk.medspor.initiatives.domain;

import org.jspecify.annotations.NullMarked;
