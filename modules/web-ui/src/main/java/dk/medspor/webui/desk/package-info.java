/** The secretary's desk for meetings: the plan of a year, agendas, and the taking of minutes. */
@NullMarked
package dk.medspor.webui.desk;

import org.jspecify.annotations.NullMarked;
