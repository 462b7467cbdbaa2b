package dk.medspor.initiatives;

import dk.medspor.kernel.Protected;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tells what was measured or seen of an initiative. */
public sealed interface MeasurementCommand extends InitiativeCommand {

    LocalDate on();

    /**
     * Agrees what to measure.
     *
     * @param countsPersons whether its figures count persons, so that small ones are not shown
     */
    record ChooseIndicator(
            @TargetAggregateIdentifier InitiativeId initiativeId,
            LocalDate on,
            Protected<String> name,
            Protected<String> unit,
            boolean countsPersons)
            implements MeasurementCommand {}

    /** Tells how an indicator was before. */
    record MeasureBaseline(
            @TargetAggregateIdentifier InitiativeId initiativeId,
            int indicator,
            LocalDate on,
            Protected<BigDecimal> value,
            Protected<String> source)
            implements MeasurementCommand {}

    /** Tells how an indicator has become. */
    record MeasureFollowUp(
            @TargetAggregateIdentifier InitiativeId initiativeId,
            int indicator,
            LocalDate on,
            Protected<BigDecimal> value,
            Protected<String> source)
            implements MeasurementCommand {}

    /**
     * Tells how it was before, as a table.
     *
     * @param countsPersons whether its figures count persons, so that small ones are not shown
     */
    record RecordKeyFigures(
            @TargetAggregateIdentifier InitiativeId initiativeId,
            LocalDate on,
            Protected<String> title,
            List<Protected<String>> columns,
            List<Figures> rows,
            boolean countsPersons,
            Protected<String> source)
            implements MeasurementCommand {

        /** The figures of one thing, in the order of the columns. */
        public record Figures(Protected<String> label, List<Protected<BigDecimal>> values) {
            public Figures {
                values = List.copyOf(values);
            }
        }

        public RecordKeyFigures {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** Tells what was seen and cannot be counted. */
    record ObserveEffect(
            @TargetAggregateIdentifier InitiativeId initiativeId,
            LocalDate on,
            Protected<String> observation,
            Protected<String> source)
            implements MeasurementCommand {}
}
