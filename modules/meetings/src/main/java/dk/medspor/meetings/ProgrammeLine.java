package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A line of the programme of a day.
 *
 * @param from Danish wall-clock time
 * @param to Danish wall-clock time
 */
public record ProgrammeLine(LocalTime from, Optional<LocalTime> to, Protected<String> text) {}
