package dk.medspor.minutesimport;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When something is due.
 *
 * @param words as the document says it
 * @param from the first day that the words may mean
 * @param to the last day that the words may mean
 */
public record Due(
        String words, Optional<LocalDate> from, Optional<LocalDate> to, Precision precision) {}
