package dk.medspor.initiatives;

import dk.medspor.kernel.Protected;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was measured or seen of an initiative. */
public sealed interface MeasurementEvent extends InitiativeEvent {

    LocalDate on();

    @Override
    default Optional<LocalDate> heldFrom() {
        return Optional.of(on());
    }

    /**
     * It was agreed what to measure.
     *
     * @param countsPersons whether its figures count persons, so that small ones are not shown
     */
    record IndicatorChosen(
            InitiativeId initiativeId,
            LocalDate on,
            Protected<String> name,
            Protected<String> unit,
            boolean countsPersons)
            implements MeasurementEvent {}

    /**
     * How an indicator was before.
     *
     * @param indicator its number; see {@link InitiativeLife#facts()}
     */
    record BaselineMeasured(
            InitiativeId initiativeId,
            int indicator,
            LocalDate on,
            Reading reading,
            Protected<String> source)
            implements MeasurementEvent {}

    /**
     * How an indicator was since.
     *
     * @param indicator its number; see {@link InitiativeLife#facts()}
     */
    record FollowUpMeasured(
            InitiativeId initiativeId,
            int indicator,
            LocalDate on,
            Reading reading,
            Protected<String> source)
            implements MeasurementEvent {}

    /** How it was before, as a table. */
    record KeyFiguresRecorded(
            InitiativeId initiativeId,
            LocalDate on,
            Protected<String> title,
            List<Protected<String>> columns,
            List<KeyFigures.Row> rows,
            Protected<String> source)
            implements MeasurementEvent {
        public KeyFiguresRecorded {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** What was seen and cannot be counted. */
    record EffectObserved(
            InitiativeId initiativeId,
            LocalDate on,
            Protected<String> observation,
            Protected<String> source)
            implements MeasurementEvent {}
}
