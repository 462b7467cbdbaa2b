/** Rules of bodies, as pure functions. */
@NullMarked
package dk.medspor.medbodies.domain;

import org.jspecify.annotations.NullMarked;
