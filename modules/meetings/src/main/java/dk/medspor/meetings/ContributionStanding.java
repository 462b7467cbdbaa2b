package dk.medspor.meetings;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a contribution stood when a command on it was sent.
 *
 * @param saidOn the day of its meeting
 * @param withdrawnOn since when it no longer counts
 * @param grouped whether it belongs to a group of the outline
 * @param lastOn the day of the last that happened to it
 */
public record ContributionStanding(
        LocalDate saidOn,
        Optional<LocalDate> withdrawnOn,
        boolean grouped,
        boolean dataNeed,
        LocalDate lastOn) {

    /** It, withdrawn or not. */
    public ContributionStanding withdrawn(Optional<LocalDate> on) {
        return new ContributionStanding(saidOn, on, grouped, dataNeed, lastOn);
    }
}
