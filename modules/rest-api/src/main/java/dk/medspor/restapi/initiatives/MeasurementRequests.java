package dk.medspor.restapi.initiatives;

import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.MeasurementCommand.ChooseIndicator;
import dk.medspor.initiatives.MeasurementCommand.MeasureBaseline;
import dk.medspor.initiatives.MeasurementCommand.MeasureFollowUp;
import dk.medspor.initiatives.MeasurementCommand.ObserveEffect;
import dk.medspor.initiatives.MeasurementCommand.RecordKeyFigures;
import dk.medspor.kernel.Protected;
import dk.medspor.restapi.http.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What somebody tells of the effect of an initiative. */
final class MeasurementRequests {

    private static final long LARGEST = 1_000_000_000_000L;

    private MeasurementRequests() {}

    /** What is measured; whether it counts persons must be said, so that nobody is recognised. */
    record IndicatorRequest(
            @NotNull LocalDate on,
            @Text(max = 300) String name,
            @Text(max = 100) String unit,
            @NotNull Boolean countsPersons) {

        ChooseIndicator command(InitiativeId id) {
            return new ChooseIndicator(
                    id, on, Protected.text(name), Protected.text(unit), countsPersons);
        }
    }

    /** A figure of an indicator; its number is the one that the initiative shows. */
    record FigureRequest(
            @NotNull @Min(1) @Max(100_000) Integer indicator,
            @NotNull LocalDate on,
            @NotNull @Min(-LARGEST) @Max(LARGEST) BigDecimal value,
            @Text(max = 1_000) String source) {

        MeasureBaseline baseline(InitiativeId id) {
            return new MeasureBaseline(
                    id, indicator, on, new Protected<>(value), Protected.text(source));
        }

        MeasureFollowUp followUp(InitiativeId id) {
            return new MeasureFollowUp(
                    id, indicator, on, new Protected<>(value), Protected.text(source));
        }
    }

    /** A table; each row has one figure for each column. */
    record KeyFiguresRequest(
            @NotNull LocalDate on,
            @Text(max = 300) String title,
            @NotNull @Size(min = 1, max = 50) List<@Text(max = 100) String> columns,
            @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid RowRequest> rows,
            @NotNull Boolean countsPersons,
            @Text(max = 1_000) String source) {

        RecordKeyFigures command(InitiativeId id) {
            return new RecordKeyFigures(
                    id,
                    on,
                    Protected.text(title),
                    columns.stream().map(Protected::text).toList(),
                    rows.stream().map(RowRequest::figures).toList(),
                    countsPersons,
                    Protected.text(source));
        }
    }

    /** The figures of one thing, in the order of the columns. */
    record RowRequest(
            @Text(max = 300) String label,
            @NotNull @Size(min = 1, max = 50)
                    List<@NotNull @Min(-LARGEST) @Max(LARGEST) BigDecimal> values) {

        RecordKeyFigures.Figures figures() {
            return new RecordKeyFigures.Figures(
                    Protected.text(label), values.stream().map(it -> new Protected<>(it)).toList());
        }
    }

    /** What was seen and cannot be counted. */
    record ObservationRequest(
            @NotNull LocalDate on,
            @Text(max = 10_000) String observation,
            @Text(max = 1_000) String source) {

        ObserveEffect command(InitiativeId id) {
            return new ObserveEffect(id, on, Protected.text(observation), Protected.text(source));
        }
    }
}
