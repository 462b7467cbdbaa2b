package dk.medspor.webui.initiative;

import dk.medspor.initiatives.Indicator;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.KeyFigures;
import dk.medspor.initiatives.Measurement;
import dk.medspor.initiatives.Measurements;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.kernel.Protected;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of the effect. Fewer than five persons have no figure.
 *
 * @param baselineMissing whether it has started, and nothing tells how it was before
 */
record EffectOfInitiative(
        boolean baselineMissing,
        List<Measured> indicators,
        List<Table> tables,
        List<String> observations) {

    /** A table of key figures; a figure that is not shown is empty. */
    record Table(String title, LocalDate on, List<String> columns, List<Row> rows, String source) {

        record Row(String label, List<Optional<String>> figures) {}

        static Table of(KeyFigures it) {
            return new Table(
                    it.title().value(),
                    it.on(),
                    it.columns().stream().map(Protected::value).toList(),
                    it.rows().stream().map(Table::row).toList(),
                    it.source().value());
        }

        private static Row row(KeyFigures.Row it) {
            return new Row(
                    it.label().value(),
                    it.readings().stream()
                            .map(by -> by.value().map(BigDecimal::toPlainString))
                            .toList());
        }
    }

    /**
     * An indicator with its figures.
     *
     * @param late whether the baseline is later than the start
     */
    record Measured(
            String name,
            String unit,
            Optional<Figure> baseline,
            boolean late,
            List<Figure> followUps,
            Optional<ChartOfIndicator> chart) {

        static Measured of(Indicator it, Optional<LocalDate> startedOn) {
            return new Measured(
                    it.name().value(),
                    it.unit().value(),
                    it.baseline().map(Figure::of),
                    startedOn.filter(it::hasLateBaseline).isPresent(),
                    it.followUps().stream().map(Figure::of).toList(),
                    ChartOfIndicator.of(it, startedOn));
        }

        /** The baseline and the follow-ups. */
        public List<Figure> figures() {
            return Stream.concat(baseline.stream(), followUps.stream()).toList();
        }
    }

    /** One figure of a day. */
    record Figure(LocalDate on, Optional<String> value, String source) {

        static Figure of(Measurement it) {
            return new Figure(
                    it.on(),
                    it.reading().value().map(BigDecimal::toPlainString),
                    it.source().value());
        }
    }

    static EffectOfInitiative of(InitiativeDossier dossier) {
        Measurements it = dossier.measurements();
        Optional<LocalDate> startedOn = dossier.chain().map(ObligationChain::startedOn);
        return new EffectOfInitiative(
                startedOn.isPresent() && it.lackBaseline(),
                it.indicators().stream().map(by -> Measured.of(by, startedOn)).toList(),
                it.tables().stream().map(Table::of).toList(),
                it.observations().stream().map(seen -> seen.text().value()).toList());
    }

    /** Whether there is nothing to show. */
    public boolean nothing() {
        return indicators.isEmpty() && tables.isEmpty() && observations.isEmpty();
    }
}
