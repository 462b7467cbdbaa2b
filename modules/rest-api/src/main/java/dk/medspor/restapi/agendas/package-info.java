/** Agendas, what waits for them and what recurs on them, over HTTP. */
@NullMarked
package dk.medspor.restapi.agendas;

import org.jspecify.annotations.NullMarked;
