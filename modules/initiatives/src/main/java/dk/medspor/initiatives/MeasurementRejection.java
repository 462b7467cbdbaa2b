package dk.medspor.initiatives;

import java.time.LocalDate;

/** Why what was measured was refused. */
public sealed interface MeasurementRejection extends InitiativeRejection {

    record UnknownIndicator(int indicator) implements MeasurementRejection {}

    /** There is one baseline; a wrong one is withdrawn first. */
    record BaselineThere(LocalDate on) implements MeasurementRejection {}

    /** Persons are counted in whole numbers from 0; other figures have six decimals at the most. */
    record FigureUnfit() implements MeasurementRejection {}

    /** Each row has one figure for each column. */
    record TableUneven(int columns) implements MeasurementRejection {}
}
