package dk.medspor.status.changes;

import dk.medspor.status.AsOf;
import java.time.LocalDate;

/**
 * One of the two moments that are compared.
 *
 * @param on facts dated later have not happened yet
 * @param asOf what had been recorded
 */
public record Moment(LocalDate on, AsOf asOf) {}
