package dk.medspor.initiatives.domain;

import dk.medspor.initiatives.Indicator;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeRejection;
import dk.medspor.initiatives.KeyFigures;
import dk.medspor.initiatives.MeasurementCommand;
import dk.medspor.initiatives.MeasurementCommand.ChooseIndicator;
import dk.medspor.initiatives.MeasurementCommand.MeasureBaseline;
import dk.medspor.initiatives.MeasurementCommand.MeasureFollowUp;
import dk.medspor.initiatives.MeasurementCommand.ObserveEffect;
import dk.medspor.initiatives.MeasurementCommand.RecordKeyFigures;
import dk.medspor.initiatives.MeasurementEvent.BaselineMeasured;
import dk.medspor.initiatives.MeasurementEvent.EffectObserved;
import dk.medspor.initiatives.MeasurementEvent.FollowUpMeasured;
import dk.medspor.initiatives.MeasurementEvent.IndicatorChosen;
import dk.medspor.initiatives.MeasurementEvent.KeyFiguresRecorded;
import dk.medspor.initiatives.MeasurementRejection.BaselineThere;
import dk.medspor.initiatives.MeasurementRejection.FigureUnfit;
import dk.medspor.initiatives.MeasurementRejection.TableUneven;
import dk.medspor.initiatives.MeasurementRejection.UnknownIndicator;
import dk.medspor.initiatives.Measurements;
import dk.medspor.initiatives.Reading;
import dk.medspor.kernel.Decision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What may be said to have been measured. Small counts of persons are left out here, for good. */
final class MeasurementRules {

    private static final int MOST_DECIMALS = 6;

    private MeasurementRules() {}

    static Decision<InitiativeEvent> decide(
            MeasurementCommand command, InitiativeDossier dossier, LocalDate today) {
        Optional<InitiativeRejection> refused = Refusals.afterToday(command.on(), today);
        return switch (command) {
            case ChooseIndicator it ->
                    Decision.unless(
                            refused,
                            () ->
                                    new IndicatorChosen(
                                            it.initiativeId(),
                                            it.on(),
                                            it.name(),
                                            it.unit(),
                                            it.countsPersons()));
            case MeasureBaseline it -> baseline(it, dossier.measurements(), refused);
            case MeasureFollowUp it -> followUp(it, dossier.measurements(), refused);
            case RecordKeyFigures it ->
                    Decision.unless(refused.or(() -> uneven(it)), () -> table(it));
            case ObserveEffect it ->
                    Decision.unless(
                            refused,
                            () ->
                                    new EffectObserved(
                                            it.initiativeId(),
                                            it.on(),
                                            it.observation(),
                                            it.source()));
        };
    }

    private static Decision<InitiativeEvent> baseline(
            MeasureBaseline it, Measurements known, Optional<InitiativeRejection> refused) {
        Optional<Indicator> indicator = known.indicator(it.indicator());
        if (indicator.isEmpty()) {
            return Decision.reject(new UnknownIndicator(it.indicator()));
        }
        boolean persons = indicator.get().countsPersons();
        return Decision.unless(
                refused.or(
                                () ->
                                        indicator
                                                .get()
                                                .baseline()
                                                .map(there -> new BaselineThere(there.on())))
                        .or(() -> unfit(it.value().value(), persons)),
                () ->
                        new BaselineMeasured(
                                it.initiativeId(),
                                it.indicator(),
                                it.on(),
                                Reading.of(it.value().value(), persons),
                                it.source()));
    }

    private static Decision<InitiativeEvent> followUp(
            MeasureFollowUp it, Measurements known, Optional<InitiativeRejection> refused) {
        Optional<Indicator> indicator = known.indicator(it.indicator());
        if (indicator.isEmpty()) {
            return Decision.reject(new UnknownIndicator(it.indicator()));
        }
        boolean persons = indicator.get().countsPersons();
        return Decision.unless(
                refused.or(() -> unfit(it.value().value(), persons)),
                () ->
                        new FollowUpMeasured(
                                it.initiativeId(),
                                it.indicator(),
                                it.on(),
                                Reading.of(it.value().value(), persons),
                                it.source()));
    }

    private static Optional<InitiativeRejection> uneven(RecordKeyFigures it) {
        int columns = it.columns().size();
        if (it.rows().stream().anyMatch(row -> row.values().size() != columns)) {
            return Optional.of(new TableUneven(columns));
        }
        return it.rows().stream()
                .flatMap(row -> row.values().stream())
                .flatMap(value -> unfit(value.value(), it.countsPersons()).stream())
                .findFirst();
    }

    private static InitiativeEvent table(RecordKeyFigures it) {
        return new KeyFiguresRecorded(
                it.initiativeId(),
                it.on(),
                it.title(),
                it.columns(),
                it.rows().stream()
                        .map(
                                row ->
                                        new KeyFigures.Row(
                                                row.label(),
                                                row.values().stream()
                                                        .map(
                                                                value ->
                                                                        Reading.of(
                                                                                value.value(),
                                                                                it.countsPersons()))
                                                        .toList()))
                        .toList(),
                it.source());
    }

    private static Optional<InitiativeRejection> unfit(BigDecimal value, boolean persons) {
        BigDecimal plain = value.stripTrailingZeros();
        boolean fits =
                persons
                        ? plain.scale() <= 0 && plain.signum() >= 0
                        : plain.scale() <= MOST_DECIMALS;
        return Refusals.when(!fits, FigureUnfit::new);
    }
}
