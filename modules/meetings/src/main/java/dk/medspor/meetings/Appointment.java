package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a meeting is to be, as it was said from a day on.
 *
 * @param on the day it was said
 * @param date the day of the meeting
 * @param reason why it was moved
 */
public record Appointment(
        LocalDate on,
        LocalDate date,
        TimeAndPlace timeAndPlace,
        Optional<Protected<String>> reason) {}
