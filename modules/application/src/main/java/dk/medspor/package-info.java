/** Medspor: the memory of a MED system. Each subpackage is a module with its own face. */
@NullMarked
package dk.medspor;

import org.jspecify.annotations.NullMarked;
