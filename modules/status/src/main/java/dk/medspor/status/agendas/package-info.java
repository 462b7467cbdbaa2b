/** Meetings with their agendas, what waits to be taken up, and what recurs. */
@NamedInterface("agendas")
@NullMarked
package dk.medspor.status.agendas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
