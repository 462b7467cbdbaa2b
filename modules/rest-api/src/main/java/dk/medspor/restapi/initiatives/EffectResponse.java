package dk.medspor.restapi.initiatives;

import dk.medspor.initiatives.Indicator;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.KeyFigures;
import dk.medspor.initiatives.Measurement;
import dk.medspor.initiatives.Measurements;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.initiatives.Observation;
import dk.medspor.initiatives.Reading;
import dk.medspor.kernel.Protected;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the effect of an initiative. A figure without a value is a count of fewer than
 * five persons.
 *
 * @param baselineMissing whether it has started, and nothing tells how it was before
 */
public record EffectResponse(
        boolean baselineMissing,
        List<IndicatorResponse> indicators,
        List<KeyFiguresResponse> keyFigures,
        List<ObservationResponse> observations) {

    /** A figure; {@code underFive} persons have no value. */
    public record FigureResponse(
            int number,
            LocalDate on,
            Optional<BigDecimal> value,
            boolean underFive,
            String source) {

        public static FigureResponse of(Measurement it) {
            return new FigureResponse(
                    it.number(),
                    it.on(),
                    it.reading().value(),
                    it.reading().value().isEmpty(),
                    it.source().value());
        }
    }

    /**
     * What is measured.
     *
     * @param baselineMissing whether it has started without a baseline
     * @param baselineLate whether the baseline is later than the start
     */
    public record IndicatorResponse(
            int number,
            LocalDate on,
            String name,
            String unit,
            boolean countsPersons,
            Optional<FigureResponse> baseline,
            boolean baselineMissing,
            boolean baselineLate,
            List<FigureResponse> followUps) {

        public static IndicatorResponse of(Indicator it, Optional<LocalDate> startedOn) {
            return new IndicatorResponse(
                    it.number(),
                    it.on(),
                    it.name().value(),
                    it.unit().value(),
                    it.countsPersons(),
                    it.baseline().map(FigureResponse::of),
                    startedOn.isPresent() && it.baseline().isEmpty(),
                    startedOn.filter(it::hasLateBaseline).isPresent(),
                    it.followUps().stream().map(FigureResponse::of).toList());
        }
    }

    /** A table of how it was before; a cell without a value is a count under five. */
    public record KeyFiguresResponse(
            int number,
            LocalDate on,
            String title,
            List<String> columns,
            List<RowResponse> rows,
            boolean late,
            String source) {

        public static KeyFiguresResponse of(KeyFigures it, Optional<LocalDate> startedOn) {
            return new KeyFiguresResponse(
                    it.number(),
                    it.on(),
                    it.title().value(),
                    it.columns().stream().map(Protected::value).toList(),
                    it.rows().stream().map(RowResponse::of).toList(),
                    startedOn.filter(start -> it.on().isAfter(start)).isPresent(),
                    it.source().value());
        }
    }

    /** The figures of one thing, in the order of the columns. */
    public record RowResponse(String label, List<CellResponse> values) {

        public static RowResponse of(KeyFigures.Row it) {
            return new RowResponse(
                    it.label().value(), it.readings().stream().map(CellResponse::of).toList());
        }
    }

    /** One figure of a table. */
    public record CellResponse(Optional<BigDecimal> value, boolean underFive) {

        public static CellResponse of(Reading it) {
            return new CellResponse(it.value(), it.value().isEmpty());
        }
    }

    /** What was seen and cannot be counted. */
    public record ObservationResponse(int number, LocalDate on, String observation, String source) {

        public static ObservationResponse of(Observation it) {
            return new ObservationResponse(
                    it.number(), it.on(), it.text().value(), it.source().value());
        }
    }

    static EffectResponse of(InitiativeDossier dossier) {
        Measurements it = dossier.measurements();
        Optional<LocalDate> startedOn = dossier.chain().map(ObligationChain::startedOn);
        return new EffectResponse(
                startedOn.isPresent() && it.lackBaseline(),
                it.indicators().stream()
                        .map(indicator -> IndicatorResponse.of(indicator, startedOn))
                        .toList(),
                it.tables().stream().map(table -> KeyFiguresResponse.of(table, startedOn)).toList(),
                it.observations().stream().map(ObservationResponse::of).toList());
    }
}
