package dk.medspor.medbodies;

import java.time.LocalDate;

/**
 * Who sat on a body from a day on.
 *
 * @param number of the fact, see {@link Seating#facts()}
 */
public record SeatChange(int number, LocalDate on, Composition composition) {}
