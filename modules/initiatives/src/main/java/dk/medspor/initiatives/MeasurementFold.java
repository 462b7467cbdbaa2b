package dk.medspor.initiatives;

import dk.medspor.initiatives.CorrectionEvent.FactWithdrawn;
import dk.medspor.initiatives.CorrectionEvent.InitiativeCorrected;
import dk.medspor.initiatives.CorrectionEvent.InitiativeTextCorrected;
import dk.medspor.initiatives.MeasurementEvent.BaselineMeasured;
import dk.medspor.initiatives.MeasurementEvent.EffectObserved;
import dk.medspor.initiatives.MeasurementEvent.FollowUpMeasured;
import dk.medspor.initiatives.MeasurementEvent.IndicatorChosen;
import dk.medspor.initiatives.MeasurementEvent.KeyFiguresRecorded;
import dk.medspor.kernel.Protected;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How what was measured follows from events. */
final class MeasurementFold {

    private MeasurementFold() {}

    static Measurements after(Measurements before, MeasurementEvent event, int number) {
        return switch (event) {
            case IndicatorChosen it ->
                    before.indicators(
                            all ->
                                    Facts.and(
                                            all,
                                            new Indicator(
                                                    number,
                                                    it.on(),
                                                    it.name(),
                                                    it.unit(),
                                                    it.countsPersons(),
                                                    Optional.empty(),
                                                    List.of())));
            case BaselineMeasured it -> {
                var measured = new Measurement(number, it.on(), it.reading(), it.source());
                yield indicator(
                        before, it.indicator(), was -> was.startingFrom(Optional.of(measured)));
            }
            case FollowUpMeasured it -> {
                var measured = new Measurement(number, it.on(), it.reading(), it.source());
                yield indicator(
                        before,
                        it.indicator(),
                        was -> was.followed(all -> Facts.and(all, measured)));
            }
            case KeyFiguresRecorded it -> {
                var table =
                        new KeyFigures(
                                number, it.on(), it.title(), it.columns(), it.rows(), it.source());
                yield before.tables(all -> Facts.and(all, table));
            }
            case EffectObserved it -> {
                var seen = new Observation(number, it.on(), it.observation(), it.source());
                yield before.observations(all -> Facts.and(all, seen));
            }
        };
    }

    static Measurements after(Measurements before, CorrectionEvent event) {
        return switch (event) {
            case InitiativeCorrected it -> corrected(before, it);
            case InitiativeTextCorrected it -> corrected(before, it);
            case FactWithdrawn it -> withdrawn(before, it);
        };
    }

    private static Measurements corrected(Measurements before, InitiativeCorrected it) {
        if (it.fact() != CorrectableFact.MEASURED_ON) {
            return before;
        }
        int number = it.number();
        LocalDate right = LocalDate.parse(it.is());
        return before.measured(was -> was.measured(number, by -> by.at(right)))
                .tables(all -> Facts.changed(all, number, was -> was.at(right)))
                .observations(all -> Facts.changed(all, number, was -> was.at(right)));
    }

    private static Measurements corrected(Measurements before, InitiativeTextCorrected it) {
        int number = it.number();
        Protected<String> right = it.is();
        return switch (it.text()) {
            case INDICATOR -> indicator(before, number, was -> was.called(right));
            case OBSERVATION ->
                    before.observations(
                            all -> Facts.changed(all, number, was -> was.saying(right)));
            case SOURCE ->
                    before.measured(was -> was.measured(number, by -> by.from(right)))
                            .tables(all -> Facts.changed(all, number, was -> was.from(right)))
                            .observations(
                                    all -> Facts.changed(all, number, was -> was.from(right)));
            default -> before;
        };
    }

    private static Measurements withdrawn(Measurements before, FactWithdrawn it) {
        int number = it.number();
        return switch (it.fact()) {
            case INDICATOR -> before.indicators(all -> Facts.without(all, number));
            case MEASUREMENT -> before.measured(was -> was.without(number));
            case KEY_FIGURES -> before.tables(all -> Facts.without(all, number));
            case OBSERVATION -> before.observations(all -> Facts.without(all, number));
            default -> before;
        };
    }

    private static Measurements indicator(
            Measurements before, int number, UnaryOperator<Indicator> change) {
        return before.indicators(all -> Facts.changed(all, number, change));
    }
}
