/** The plans of processes (køreplaner) over HTTP. */
@NullMarked
package dk.medspor.restapi.processplans;

import org.jspecify.annotations.NullMarked;
