package dk.medspor.initiatives;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure as it may be shown.
 *
 * @param value empty for a count of persons below {@link #FEWEST_PERSONS}: it is recorded nowhere
 *     but in the sealed command
 */
public record Reading(Optional<BigDecimal> value) {

    /** Fewer persons than that could be recognised. */
    public static final int FEWEST_PERSONS = 5;

    /** The figure, unless it counts so few persons that they could be recognised. */
    public static Reading of(BigDecimal value, boolean countsPersons) {
        boolean recognisable =
                countsPersons && value.compareTo(BigDecimal.valueOf(FEWEST_PERSONS)) < 0;
        return new Reading(recognisable ? Optional.empty() : Optional.of(value));
    }
}
